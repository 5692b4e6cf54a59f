"use server";

import { revalidatePath } from "next/cache";
import { localFields } from "@/lib/domain/local-fields";
import { saveSiteTexts } from "@/lib/operations/desk/settings/save-site-texts";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const save = formAction(localFields, async (actor, { seen, ...texts }) => {
  await saveSiteTexts(actor, texts, Number(seen));
  revalidatePath("/desk/settings/texts");
  return { message: ["settings.saved"] };
});

export async function saveTexts(before: FormState, form: FormData): Promise<FormState> {
  return save(before, form);
}
