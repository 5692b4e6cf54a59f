import type { CaseEntry } from "@/lib/domain/case-entry";
import { fieldAt } from "@/lib/domain/entry-fields";
import type { FieldAddress } from "@/lib/domain/field-address";
import type { LocalText } from "@/lib/domain/local-text";
import { sameValue } from "@/lib/domain/same-value";
import { setBasis, setReason, setValue } from "./change-field";
import { addCitation, newCitation } from "./cite";

/** A value with the words that state it, and why, where it is only inferred from them. */
export type Placing = { value: unknown; words: string; excerpt: string; reason?: LocalText };

/**
 * Puts a value into a field that is unknown, cites a field that holds it already, and sets it beside
 * another value as what this source states.
 */
export function placeValue(
  entry: CaseEntry,
  at: FieldAddress,
  { value, words, excerpt, reason }: Placing,
): CaseEntry {
  const held = fieldAt(entry, at);
  if (!held) return entry;
  if (held.value === null) {
    const valued = addCitation(setValue(entry, at, value), at, newCitation(excerpt));
    return reason ? setReason(setBasis(valued, at, "inferred"), at, reason) : valued;
  }
  const states = sameValue(held.value, value) ? null : words.slice(0, 400);
  return addCitation(entry, at, newCitation(excerpt, states));
}
