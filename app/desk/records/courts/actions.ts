"use server";

import { z } from "zod";
import { nameCourt } from "@/lib/operations/records/name-court";
import { reopenCourt } from "@/lib/operations/records/reopen-court";
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

const reopening = formAction(z.strictObject({ key: z.string() }), async (actor, input) => {
  const records = await reopenCourt(actor, input);
  return { goTo: `/desk/records/courts?reopened=${records}` };
});
export async function reopen(before: FormState, form: FormData): Promise<FormState> {
  return reopening(before, form);
}
