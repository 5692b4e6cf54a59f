"use server";

import { z } from "zod";
import { matchStates } from "@/lib/domain/records/record-match";
import { decideMatch } from "@/lib/operations/records/decide-match";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const given = z.strictObject({
  record: z.string().regex(/^\d{1,18}$/),
  entry: z.string(),
  state: z.enum(matchStates),
});

const deciding = formAction(given, async (actor, input) => {
  await decideMatch(actor, input);
  // What was decided leaves the list; what is taken back was in the list of decisions.
  return { goTo: "/desk/records/matches" };
});
export async function decide(before: FormState, form: FormData): Promise<FormState> {
  return deciding(before, form);
}
