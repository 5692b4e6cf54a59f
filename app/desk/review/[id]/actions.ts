"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { assignEntry } from "@/lib/operations/desk/review/assign-entry";
import { moveEntry } from "@/lib/operations/desk/review/move-entry";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const runMove = formAction(z.unknown(), async (actor, given) => {
  await moveEntry(actor, given);
  revalidatePath("/desk", "layout");
  return { message: ["review.movedOn"] };
});

const runAssign = formAction(z.unknown(), async (actor, given) => {
  await assignEntry(actor, given);
  revalidatePath("/desk", "layout");
  return { message: ["review.assigned"] };
});

export async function move(before: FormState, form: FormData): Promise<FormState> {
  return runMove(before, form);
}

export async function assign(before: FormState, form: FormData): Promise<FormState> {
  return runAssign(before, form);
}
