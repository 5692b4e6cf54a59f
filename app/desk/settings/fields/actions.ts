"use server";

import { revalidatePath } from "next/cache";
import { localFields } from "@/lib/domain/local-fields";
import {
  addField,
  changeField,
  moveField,
  retireField,
} from "@/lib/operations/desk/fields/save-field";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const list = "/desk/settings/fields";

const add = formAction(localFields, async (actor, given) => {
  await addField(actor, given);
  return { goTo: list };
});
const save = formAction(localFields, async (actor, given) => {
  await changeField(actor, given);
  return { goTo: list };
});
const move = formAction(localFields, async (actor, given) => {
  await moveField(actor, given);
  revalidatePath(list);
  return { message: ["settings.saved"] };
});
const retire = formAction(localFields, async (actor, given) => {
  await retireField(actor, given);
  revalidatePath(list);
  return { message: ["settings.saved"] };
});

export async function addOne(before: FormState, form: FormData): Promise<FormState> {
  return add(before, form);
}

export async function saveOne(before: FormState, form: FormData): Promise<FormState> {
  return save(before, form);
}

export async function moveOne(before: FormState, form: FormData): Promise<FormState> {
  return move(before, form);
}

export async function retireOne(before: FormState, form: FormData): Promise<FormState> {
  return retire(before, form);
}
