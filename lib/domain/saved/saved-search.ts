import { z } from "zod";
import { language } from "@/lib/domain/language";
import { lineText, safeText } from "@/lib/domain/safe-text";
import { longestName } from "./limits";

/** The name under which somebody keeps a thing: one line. */
export const keptName = lineText
  .transform((text) => text.replace(/\s+/gu, " ").trim())
  .refine((text) => text.length <= longestName, "text.tooLong");

/** The parameters of a search, as they stand in an address, in canonical order and without its page. */
export const keptQuery = safeText(4000).refine((text) => /^\S+$/.test(text), "saved.noSearch");

/** What somebody gives who keeps a search. */
export const newSearch = z.strictObject({ name: keptName, lang: language, query: keptQuery });
export type NewSearch = z.output<typeof newSearch>;

/** A search that somebody keeps. */
export type SavedSearch = NewSearch & { id: string };

/** The parameters of a kept search, one by one: fields of a form, which leave no trace in an address. */
export function searchFields(query: string): [string, string][] {
  return [...new URLSearchParams(query)];
}
