"use server";

import { z } from "zod";
import { saveUnit } from "@/lib/operations/desk/places/save-unit";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";
import { withNested } from "@/lib/web/nested-form";

const chosen = z.string().transform((id) => id || null);
const fields = z.looseObject({ parent: chosen, superior: chosen, place: chosen });
const record = z.strictObject({ id: z.string(), version: z.coerce.number(), fields });

const saving = formAction(z.preprocess(withNested, record), async (actor, { id, ...given }) => {
  await saveUnit(actor, id, given);
  return { goTo: `/desk/units/${encodeURIComponent(id)}?saved=1` };
});

export async function save(before: FormState, form: FormData): Promise<FormState> {
  return saving(before, form);
}
