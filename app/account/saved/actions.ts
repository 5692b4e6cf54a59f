"use server";

import { z } from "zod";
import { bringSearchBack, deleteSearch, renameSearch } from "@/lib/operations/saved/change-search";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const one = z.strictObject({ id: z.string().max(100) });

const renaming = formAction(one.extend({ name: z.string() }), async (actor, { id, name }) => {
  await renameSearch(actor, id, name);
  return { goTo: "/account/saved?said=renamed" };
});

const removing = formAction(one, async (actor, { id }) => {
  await deleteSearch(actor, id);
  return { goTo: `/account/saved?said=search-deleted&undo=${encodeURIComponent(id)}` };
});

const bringing = formAction(one, async (actor, { id }) => {
  await bringSearchBack(actor, id);
  return { goTo: "/account/saved?said=search-back" };
});

export async function renameKept(before: FormState, form: FormData): Promise<FormState> {
  return renaming(before, form);
}

export async function removeKept(before: FormState, form: FormData): Promise<FormState> {
  return removing(before, form);
}

export async function bringKeptBack(before: FormState, form: FormData): Promise<FormState> {
  return bringing(before, form);
}
