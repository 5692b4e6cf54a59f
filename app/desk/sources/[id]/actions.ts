"use server";

import { z } from "zod";
import { formFields } from "@/lib/domain/new-source-form";
import { fetchCapture } from "@/lib/operations/desk/sources/fetch-capture";
import { pasteCapture } from "@/lib/operations/desk/sources/paste-capture";
import { postSource } from "@/lib/operations/desk/sources/post-source";
import { readSourceContact } from "@/lib/operations/desk/sources/read-source-contact";
import { formAction } from "@/lib/web/form-action";
import type { FormState } from "@/lib/web/form-state";

const ofOne = z.strictObject({ id: z.string() });

const save = formAction(formFields, async (actor, fields) => {
  await postSource(actor, String(fields.id), fields);
  return { message: ["deskSources.saved"] };
});

const paste = formAction(ofOne.extend({ text: z.string() }), async (actor, { id, text }) => {
  await pasteCapture(actor, id, { text });
  return { message: ["deskSources.addCopy.done"] };
});

const fetch = formAction(ofOne, async (actor, { id }) => {
  await fetchCapture(actor, id);
  return { message: ["deskSources.addCopy.done"] };
});

const show = formAction(ofOne, async (actor, { id }) => {
  const contact = await readSourceContact(actor, id);
  if (contact === null) return { message: ["deskSources.contact.none"] };
  return { message: ["deskSources.contact.is", { contact }] };
});

export async function saveSource(before: FormState, form: FormData): Promise<FormState> {
  return save(before, form);
}

export async function pasteCopy(before: FormState, form: FormData): Promise<FormState> {
  return paste(before, form);
}

export async function fetchCopy(before: FormState, form: FormData): Promise<FormState> {
  return fetch(before, form);
}

export async function showContact(before: FormState, form: FormData): Promise<FormState> {
  return show(before, form);
}
