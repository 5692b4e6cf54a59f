"use server";

import { z } from "zod";
import { savePlace } from "@/lib/operations/desk/places/save-place";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";
import { withNested } from "@/lib/web/nested-form";

const chosen = z.string().transform((id) => id || null);
/** A decimal point or comma, and the typographic minus, as people write them. */
const coordinate = z
  .string()
  .transform((text) => text.trim().replace(",", ".").replace("−", "-"))
  .transform((text) => (text === "" ? null : Number(text)));
const fields = z.looseObject({
  region: chosen,
  parent: chosen,
  latitude: coordinate,
  longitude: coordinate,
});
const record = z.strictObject({ id: z.string(), version: z.coerce.number(), fields });

const saving = formAction(z.preprocess(withNested, record), async (actor, { id, ...given }) => {
  await savePlace(actor, id, given);
  return { goTo: `/desk/places/${encodeURIComponent(id)}?saved=1` };
});

export async function save(before: FormState, form: FormData): Promise<FormState> {
  return saving(before, form);
}
