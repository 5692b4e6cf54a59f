"use server";

import { revalidatePath } from "next/cache";
import { localFields } from "@/lib/domain/local-fields";
import { saveRetention } from "@/lib/operations/desk/settings/save-retention";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const save = formAction(localFields, async (actor, { seen, ...days }) => {
  await saveRetention(actor, days, Number(seen));
  revalidatePath("/desk/settings/retention");
  return { message: ["settings.saved"] };
});

export async function saveDays(before: FormState, form: FormData): Promise<FormState> {
  return save(before, form);
}
