import type { Actor } from "@/lib/domain/actor";
import { type FormFields, sourceFromForm } from "@/lib/domain/new-source-form";
import { type AddedSource, addSource } from "./add-source";
import { fetchSource } from "./fetch-capture";
import { reviseSource } from "./revise-source";

/** Adds a source by a form: with a pasted text, with the page at its address, or without a copy. */
export async function postNewSource(actor: Actor, fields: FormFields): Promise<AddedSource> {
  const source = sourceFromForm(fields);
  if (fields.fetch === "on") return fetchSource(actor, source);
  const text = typeof fields.text === "string" && fields.text.trim() !== "" ? fields.text : null;
  return addSource(actor, { ...source, text });
}

/** Changes a source by its form. */
export async function postSource(actor: Actor, id: string, fields: FormFields): Promise<void> {
  return reviseSource(actor, id, { ...sourceFromForm(fields), version: fields.version });
}
