"use server";

import { z } from "zod";
import { linkPersons, unlinkPersons } from "@/lib/operations/desk/people/link-persons";
import { mergePersons } from "@/lib/operations/desk/people/merge-persons";
import { savePerson } from "@/lib/operations/desk/people/save-person";
import { undoMerge } from "@/lib/operations/desk/people/undo-merge";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";
import { textLines, withNested } from "@/lib/web/nested-form";

const pageOf = (id: string) => `/desk/people/${encodeURIComponent(id)}`;

const fields = z.looseObject({
  nameRuBasis: z.string().transform((basis) => basis || null),
  printed: z.string().transform(textLines),
  consentOn: z.string().transform((day) => day || null),
  riskTier: z.coerce.number(),
});
const record = z.strictObject({ id: z.string(), version: z.coerce.number(), fields });

const saving = formAction(z.preprocess(withNested, record), async (actor, { id, ...given }) => {
  await savePerson(actor, id, given);
  return { goTo: `${pageOf(id)}?saved=1` };
});
export async function save(before: FormState, form: FormData): Promise<FormState> {
  return saving(before, form);
}

const chosen = z.strictObject({
  id: z.string(),
  other: z.string().default(""),
  reason: z.string(),
});

const linking = formAction(chosen, async (actor, { id, ...given }) => {
  await linkPersons(actor, { one: id, ...given });
  return { goTo: pageOf(id) };
});
export async function link(before: FormState, form: FormData): Promise<FormState> {
  return linking(before, form);
}

const merging = formAction(chosen, async (actor, { id, other, reason }) => {
  await mergePersons(actor, { duplicate: id, survivor: other, reason });
  return { goTo: pageOf(other) };
});
export async function merge(before: FormState, form: FormData): Promise<FormState> {
  return merging(before, form);
}

const existing = z.strictObject({ page: z.string(), from: z.string(), to: z.string() });

const unlinking = formAction(existing, async (actor, { page, from, to }) => {
  await unlinkPersons(actor, from, to);
  return { goTo: pageOf(page) };
});
export async function unlink(before: FormState, form: FormData): Promise<FormState> {
  return unlinking(before, form);
}

const undoing = formAction(existing, async (actor, { page, from, to }) => {
  await undoMerge(actor, from, to);
  return { goTo: pageOf(page) };
});
export async function undo(before: FormState, form: FormData): Promise<FormState> {
  return undoing(before, form);
}
