"use server";

import { z } from "zod";
import { nameCourt } from "@/lib/operations/records/name-court";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const given = z.strictObject({
  key: z.string(),
  court: z.string().optional(),
  foreign: z.literal("on").optional(),
});

const settling = formAction(given, async (actor, input) => {
  const records = await nameCourt(actor, input);
  return { goTo: `/desk/records/courts?settled=${records}` };
});
export async function settle(before: FormState, form: FormData): Promise<FormState> {
  return settling(before, form);
}
