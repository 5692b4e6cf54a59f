"use server";

import { z } from "zod";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const create = formAction(z.unknown(), async (actor, given) => ({
  goTo: `/desk/cases/${await createEntry(actor, given)}`,
}));

export async function createCase(before: FormState, form: FormData): Promise<FormState> {
  return create(before, form);
}
