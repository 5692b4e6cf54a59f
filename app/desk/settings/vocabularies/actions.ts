"use server";

import { revalidatePath } from "next/cache";
import { localFields } from "@/lib/domain/local-fields";
import { addTerm } from "@/lib/operations/desk/vocabularies/add-term";
import {
  changeTerm,
  moveTerm,
  removeTerm,
  retireTerm,
} from "@/lib/operations/desk/vocabularies/change-term";
import {
  addVocabulary,
  renameVocabulary,
} from "@/lib/operations/desk/vocabularies/save-vocabulary";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const create = formAction(localFields, async (actor, given) => ({
  goTo: `/desk/settings/vocabularies/${await addVocabulary(actor, given)}`,
}));
const rename = doing(renameVocabulary, "settings.saved");
const add = doing(addTerm, "vocabularies.term.added");
const change = doing(changeTerm, "settings.saved");
const move = doing(moveTerm, "settings.saved");
const retire = doing(retireTerm, "settings.saved");
const remove = doing(removeTerm, "vocabularies.term.removed");

export async function addList(before: FormState, form: FormData): Promise<FormState> {
  return create(before, form);
}

export async function renameList(before: FormState, form: FormData): Promise<FormState> {
  return rename(before, form);
}

export async function addOne(before: FormState, form: FormData): Promise<FormState> {
  return add(before, form);
}

export async function changeOne(before: FormState, form: FormData): Promise<FormState> {
  return change(before, form);
}

export async function moveOne(before: FormState, form: FormData): Promise<FormState> {
  return move(before, form);
}

export async function retireOne(before: FormState, form: FormData): Promise<FormState> {
  return retire(before, form);
}

export async function removeOne(before: FormState, form: FormData): Promise<FormState> {
  return remove(before, form);
}

type Work = typeof addTerm | typeof changeTerm;
type Said = "settings.saved" | "vocabularies.term.added" | "vocabularies.term.removed";

/** Does it and shows the page anew. */
function doing(work: Work, said: Said) {
  return formAction(localFields, async (actor, given) => {
    await work(actor, given);
    revalidatePath("/desk/settings", "layout");
    return { message: [said] };
  });
}
