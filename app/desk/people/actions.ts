"use server";

import { z } from "zod";
import { lineText } from "@/lib/domain/safe-text";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const add = formAction(z.strictObject({ name: lineText }), async (actor, { name }) => {
  // The record puts the name into the script in which it is written.
  const person = await addPerson(actor, { name: { en: name } });
  return { goTo: `/desk/people/${person.id}` };
});

export async function addSomebody(before: FormState, form: FormData): Promise<FormState> {
  return add(before, form);
}
