"use server";

import { formFields } from "@/lib/domain/new-source-form";
import { postNewSource } from "@/lib/operations/desk/sources/post-source";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const add = formAction(formFields, async (actor, fields) => {
  const { id } = await postNewSource(actor, fields);
  return { goTo: `/desk/sources/${encodeURIComponent(id)}` };
});

export async function addNewSource(before: FormState, form: FormData): Promise<FormState> {
  return add(before, form);
}
