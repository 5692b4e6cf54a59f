"use server";

import { localFields } from "@/lib/domain/local-fields";
import { addPublisher } from "@/lib/operations/desk/publishers/add-publisher";
import { savePublisher } from "@/lib/operations/desk/publishers/save-publisher";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const add = formAction(localFields, async (actor, given) => {
  await addPublisher(actor, given);
  return { goTo: "/desk/settings/publishers" };
});
const save = formAction(localFields, async (actor, given) => {
  await savePublisher(actor, given);
  return { goTo: "/desk/settings/publishers" };
});

export async function addOne(before: FormState, form: FormData): Promise<FormState> {
  return add(before, form);
}

export async function saveOne(before: FormState, form: FormData): Promise<FormState> {
  return save(before, form);
}
