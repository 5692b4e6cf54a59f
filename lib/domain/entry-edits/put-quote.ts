import type { CaseEntry } from "@/lib/domain/case-entry";
import { fieldAt } from "@/lib/domain/entry-fields";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { FieldAddress } from "@/lib/domain/field-address";
import { typeOfField } from "@/lib/domain/field-types";
import { readWithin } from "@/lib/domain/reading/read-field";
import type { KnownLists } from "@/lib/domain/reading/read-known";
import { sameValue } from "@/lib/domain/same-value";
import { setValue } from "./change-field";
import { addCitation, newCitation, withExcerpt } from "./cite";

/**
 * Ties words of a source to a field in one step: the quotation joins the entry, an unknown field takes
 * the value that the words state, and the citation says what this source states where that differs
 * from the value we hold. `valueText` is what to read where it is not the quotation itself.
 */
export function putQuote(
  entry: CaseEntry,
  address: FieldAddress,
  excerpt: Excerpt,
  valueText: string = excerpt.exact,
  lists: KnownLists = {},
): CaseEntry {
  const quoted = withExcerpt(entry, excerpt);
  const type = typeOfField(entry, address);
  const held = fieldAt(entry, address);
  if (!type || !held) return addCitation(quoted, address, newCitation(excerpt.id));
  const reading = readWithin(type, valueText, lists);
  if (held.value === null) {
    if (!reading.ok) return addCitation(quoted, address, newCitation(excerpt.id));
    const valued = setValue(quoted, address, reading.value);
    return addCitation(valued, address, newCitation(excerpt.id));
  }
  const agrees = !reading.ok || sameValue(reading.value, held.value);
  const states = agrees && valueText === excerpt.exact ? null : statement(valueText);
  return addCitation(quoted, address, newCitation(excerpt.id, agrees ? null : states));
}

/** The longest statement that a citation holds, in UTF-16 units. */
const longestStatement = 400;

function statement(text: string): string {
  return text.replace(/\s+/gu, " ").trim().slice(0, longestStatement);
}
