"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { liftRedaction } from "@/lib/operations/desk/publication/lift-redaction";
import { redactEntry } from "@/lib/operations/desk/publication/redact-entry";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const runRedact = formAction(z.unknown(), async (actor, given) => {
  await redactEntry(actor, given);
  revalidatePath("/desk", "layout");
  return { message: ["redact.done"] };
});

const runLift = formAction(z.unknown(), async (actor, given) => {
  await liftRedaction(actor, given);
  revalidatePath("/desk", "layout");
  return { message: ["redact.lifted"] };
});

export async function redact(before: FormState, form: FormData): Promise<FormState> {
  return runRedact(before, form);
}

export async function lift(before: FormState, form: FormData): Promise<FormState> {
  return runLift(before, form);
}
