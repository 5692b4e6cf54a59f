"use server";

import { z } from "zod";
import { publishFigure } from "@/lib/operations/desk/figures/publish-figure";
import { saveFigure } from "@/lib/operations/desk/figures/save-figure";
import { withdrawFigure } from "@/lib/operations/desk/figures/withdraw-figure";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";
import { withNested } from "@/lib/web/nested-form";

const record = z.strictObject({ id: z.string(), seen: z.string(), fields: z.looseObject({}) });
const shown = z.strictObject({ id: z.string(), seen: z.string() });
const confirmed = z.strictObject({ id: z.string(), again: z.string() });
const done = (id: string, what: string) => ({
  goTo: `/desk/figures/${encodeURIComponent(id)}?done=${what}`,
});

const saving = formAction(z.preprocess(withNested, record), async (actor, given) => {
  await saveFigure(actor, given);
  return done(given.id, "saved");
});
const publishing = formAction(shown, async (actor, given) => {
  await publishFigure(actor, given);
  return done(given.id, "published");
});
const withdrawing = formAction(confirmed, async (actor, given) => {
  await withdrawFigure(actor, given);
  return done(given.id, "withdrawn");
});

export async function save(before: FormState, form: FormData): Promise<FormState> {
  return saving(before, form);
}

export async function publish(before: FormState, form: FormData): Promise<FormState> {
  return publishing(before, form);
}

export async function withdraw(before: FormState, form: FormData): Promise<FormState> {
  return withdrawing(before, form);
}
