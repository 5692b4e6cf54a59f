"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { bulkChange } from "@/lib/operations/desk/overview/bulk-change";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const change = formAction(z.unknown(), async (actor, given) => {
  const outcome = await bulkChange(actor, given);
  revalidatePath("/desk/bulk");
  return {
    message: ["bulk.done", { n: outcome.changed.length }],
    values: { outcome: JSON.stringify(outcome) },
  };
});

export async function changeCases(before: FormState, form: FormData): Promise<FormState> {
  return change(before, form);
}
