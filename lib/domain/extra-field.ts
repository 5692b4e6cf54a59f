import { z } from "zod";
import { extraFieldKinds } from "./extra-value";
import type { Language } from "./language";
import { inLanguage, localText } from "./local-text";
import { safeText } from "./safe-text";
import { termTree, type VocabularyTerm } from "./vocabulary";

/** A field that an admin has added to every case, without code. */
export const extraField = z.strictObject({
  id: safeText(60),
  label: localText,
  help: localText.nullable(),
  kind: z.enum(extraFieldKinds),
  /** The vocabulary that a field of terms takes its values from; null for every other kind. */
  vocabularyId: safeText(60).nullable(),
  /** Whether readers see its values. */
  isPublic: z.boolean(),
  position: z.int(),
  /** A retired field is offered no more; what was written into it stays. */
  retiredAt: z.date().nullable(),
});
export type ExtraField = z.infer<typeof extraField>;

/** An extra field as the form of a case offers it, in one language. */
export type OfferedField = {
  id: string;
  label: string;
  help: string | null;
  kind: ExtraField["kind"];
  terms: { id: string; label: string; depth: number; retired: boolean }[];
  /** A retired field is shown only where the case has a value for it. */
  retired: boolean;
};

/** The extra fields in their order, those in use first, with the terms each may take. */
export function offeredFields(
  fields: readonly ExtraField[],
  terms: readonly VocabularyTerm[],
  lang: Language,
): OfferedField[] {
  const inOrder = [...fields].sort(
    (a, b) => Number(isRetired(a)) - Number(isRetired(b)) || a.position - b.position,
  );
  return inOrder.map((field) => ({
    id: field.id,
    label: inLanguage(field.label, lang),
    help: field.help && inLanguage(field.help, lang),
    kind: field.kind,
    terms: termTree(terms.filter((term) => term.vocabularyId === field.vocabularyId)).map(
      (term) => ({
        id: term.id,
        label: inLanguage(term.label, lang),
        depth: term.depth,
        retired: isRetired(term),
      }),
    ),
    retired: isRetired(field),
  }));
}

/** True where a field or term is offered no more. */
export function isRetired(thing: { retiredAt: Date | null }): boolean {
  return thing.retiredAt !== null;
}

/** Everything that projections need of the extra fields: the public ones and the names of terms. */
export type PublicExtraFields = {
  fields: readonly ExtraField[];
  terms: ReadonlyMap<string, VocabularyTerm["label"]>;
};

/** The extra fields that readers may see, in their order. */
export function publicExtraFields(
  fields: readonly ExtraField[],
  terms: readonly VocabularyTerm[],
): PublicExtraFields {
  return {
    fields: fields.filter((field) => field.isPublic).sort((a, b) => a.position - b.position),
    terms: new Map(terms.map((term) => [term.id, term.label])),
  };
}
