import type { CaseEntry } from "./case-entry";
import type { Citation } from "./citation";
import { changeCitations } from "./entry-edits/cite";
import { fieldAt, fieldsOf } from "./entry-fields";
import type { FieldAddress } from "./field-address";
import { type FieldType, typeOfField } from "./field-types";
import type { LocalText } from "./local-text";
import { meaningOf, statesValue } from "./same-value";

/** One statement about a field and everything that makes it; null is the value that we hold. */
export type StatementSide = {
  states: string | null;
  /** The places of its citations among those of the field. */
  places: readonly number[];
  preferred: boolean;
  /** True where none of its citations is followed. */
  deprecated: boolean;
  reason: LocalText | null;
};

/** A field about which sources state different values. */
export type FieldDiscrepancy = {
  address: FieldAddress;
  value: unknown;
  sides: readonly StatementSide[];
  /** True where exactly one statement is followed and every other has a reason in both languages. */
  resolved: boolean;
};

/** Every field of an entry whose citations state different values, in the order of its fields. */
export function fieldDiscrepancies(entry: CaseEntry): FieldDiscrepancy[] {
  return fieldsOf(entry).flatMap(({ address }) => discrepancyAt(entry, address) ?? []);
}

/** The different values that the citations of one field state; null where they agree. */
export function discrepancyAt(entry: CaseEntry, address: FieldAddress): FieldDiscrepancy | null {
  const stated = fieldAt(entry, address);
  if (!stated || stated.citations.every(({ states }) => states === null)) return null;
  const sides = sidesOf(stated.citations, stated.value, typeOfField(entry, address));
  if (sides.length < 2) return null;
  return { address, value: stated.value, sides, resolved: isResolved(sides) };
}

/**
 * The entry with one statement about a field preferred over the others, or with none preferred. What
 * was deprecated before becomes equal again; reasons stay.
 */
export function preferStatement(
  entry: CaseEntry,
  discrepancy: FieldDiscrepancy,
  side: StatementSide | null,
): CaseEntry {
  const preferred = new Set(side?.places ?? []);
  const places = new Set(discrepancy.sides.flatMap((other) => other.places));
  const others = side === null ? "normal" : "deprecated";
  return changeCitations(entry, discrepancy.address, (before) =>
    before.map((cited, place) => {
      if (!places.has(place)) return cited;
      return { ...cited, rank: preferred.has(place) ? "preferred" : others };
    }),
  );
}

/** The entry with the reason for which a statement is followed or not, at each of its citations. */
export function reasonStatement(
  entry: CaseEntry,
  discrepancy: FieldDiscrepancy,
  { places }: StatementSide,
  reason: LocalText,
): CaseEntry {
  const given = reason.en === "" && reason.ru === "" ? null : reason;
  return changeCitations(entry, discrepancy.address, (before) =>
    before.map((cited, place) => (places.includes(place) ? { ...cited, reason: given } : cited)),
  );
}

function sidesOf(
  citations: readonly Citation[],
  value: unknown,
  type: FieldType | null,
): StatementSide[] {
  const sides = new Map<string, { states: string | null; places: number[] }>();
  for (const [place, cited] of citations.entries()) {
    if (cited.states === null && value === null) continue;
    const states = statesOther(cited, value, type);
    const key = states === null ? "" : meaningOf(states);
    const side = sides.get(key) ?? { states, places: [] };
    side.places.push(place);
    sides.set(key, side);
  }
  return [...sides.values()].map((side) => ({ ...side, ...standingOf(side.places, citations) }));
}

/** What a citation states where that is not the value we hold, else null. */
function statesOther({ states }: Citation, value: unknown, type: FieldType | null): string | null {
  if (states === null || (type !== null && statesValue(type, states, value))) return null;
  return states;
}

function standingOf(places: readonly number[], citations: readonly Citation[]) {
  const own = places.flatMap((place) => citations[place] ?? []);
  return {
    preferred: own.some((cited) => cited.rank === "preferred"),
    deprecated: own.every((cited) => cited.rank === "deprecated"),
    reason: own.find((cited) => isWhole(cited.reason))?.reason ?? own[0]?.reason ?? null,
  };
}

/** Followed is what is preferred; or, where nothing is, the only statement that is not deprecated. */
function isResolved(sides: readonly StatementSide[]): boolean {
  const preferred = sides.filter((side) => side.preferred);
  const standing = sides.filter((side) => !side.deprecated);
  const [followed, ...further] = preferred.length > 0 ? preferred : standing;
  if (!followed || further.length > 0) return false;
  return sides.every((side) => side === followed || isWhole(side.reason));
}

function isWhole(reason: LocalText | null): boolean {
  return reason !== null && reason.en.trim() !== "" && reason.ru.trim() !== "";
}
