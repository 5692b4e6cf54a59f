"use server";

import { z } from "zod";
import { withdrawEntry } from "@/lib/operations/desk/publication/withdraw-entry";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const run = formAction(z.looseObject({ id: z.string() }), async (actor, given) => {
  await withdrawEntry(actor, given);
  return { goTo: `/desk/cases/${given.id}/history?said=withdrawn` };
});

export async function withdraw(before: FormState, form: FormData): Promise<FormState> {
  return run(before, form);
}
