"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const run = formAction(z.unknown(), async (actor, given) => {
  await changeAccess(actor, given);
  revalidatePath("/desk", "layout");
  return { message: ["access.saved"] };
});

export async function save(before: FormState, form: FormData): Promise<FormState> {
  return run(before, form);
}
