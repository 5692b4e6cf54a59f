"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { localFields } from "@/lib/domain/local-fields";
import { cancelSchedule } from "@/lib/operations/desk/publication/cancel-schedule";
import { publishEntry } from "@/lib/operations/desk/publication/publish-entry";
import { schedulePublication } from "@/lib/operations/desk/publication/schedule-publication";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const runPublish = formAction(localFields, async (actor, given) => {
  await publishEntry(actor, given);
  revalidatePath("/desk", "layout");
  return { message: ["publish.done"] };
});

const runPlan = formAction(localFields, async (actor, given) => {
  await schedulePublication(actor, given);
  revalidatePath("/desk", "layout");
  return { message: ["publish.later.done"] };
});

const runCancel = formAction(z.unknown(), async (actor, given) => {
  await cancelSchedule(actor, given);
  revalidatePath("/desk", "layout");
  return { message: ["schedule.cancelled"] };
});

export async function publish(before: FormState, form: FormData): Promise<FormState> {
  return runPublish(before, form);
}

export async function plan(before: FormState, form: FormData): Promise<FormState> {
  return runPlan(before, form);
}

export async function cancel(before: FormState, form: FormData): Promise<FormState> {
  return runCancel(before, form);
}
