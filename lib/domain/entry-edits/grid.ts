import type { CaseEntry } from "@/lib/domain/case-entry";
import { fieldAt } from "@/lib/domain/entry-fields";
import type { FieldAddress } from "@/lib/domain/field-address";
import { type FieldType, fieldTypes } from "@/lib/domain/field-types";
import { readField } from "@/lib/domain/reading/read-field";
import type { KnownLists } from "@/lib/domain/reading/read-known";
import type { Reading } from "@/lib/domain/reading/reading";
import { withoutForbidden } from "@/lib/domain/safe-text";
import { addCharge } from "./add-things";
import { setValue } from "./change-field";
import { type Applying, sentencesOf, withFreeSentence } from "./find-place";

/** The columns of the grid of a group, in their order. */
export const gridColumns = [
  "asStated",
  "provision",
  "outcome",
  "term",
  "suspended",
  "appeal",
] as const;
export type GridColumn = (typeof gridColumns)[number];

const fieldOf: Readonly<Record<GridColumn, readonly [kind: string, field: string]>> = {
  asStated: ["charge", "asStated"],
  provision: ["charge", "provision"],
  outcome: ["charge", "outcome"],
  term: ["sentence", "term"],
  suspended: ["sentence", "suspended"],
  appeal: ["sentence", "term"],
};

/** What kind of value a column takes. */
export function columnType(column: GridColumn): FieldType {
  const [kind, field] = fieldOf[column];
  return fieldTypes[kind]?.[field] ?? { type: "line", max: 300 };
}

/** The field that a cell shows: of the first charge, the first sentence, or the one after it; or null. */
export function cellAddress(
  entry: CaseEntry,
  party: string,
  column: GridColumn,
): FieldAddress | null {
  const [kind, field] = fieldOf[column];
  const charge = entry.charges.find((held) => held.party === party);
  const sentence = sentencesOf(entry, party)[column === "appeal" ? 1 : 0];
  const id = kind === "charge" ? charge?.id : sentence?.id;
  return id === undefined ? null : { kind, id, field };
}

/** What a cell holds; null where it is unknown. */
export function cellValue(entry: CaseEntry, party: string, column: GridColumn): unknown {
  const address = cellAddress(entry, party, column);
  return address ? (fieldAt(entry, address)?.value ?? null) : null;
}

type Cell = { party: string; column: GridColumn };

/** The entry with a value in a cell; what has to be there for it is made. Null makes it unknown. */
export function setCell({ entry, newId }: Applying, cell: Cell, value: unknown): CaseEntry {
  const held = cellAddress(entry, cell.party, cell.column);
  if (held) return setValue(entry, held, value);
  if (value === null) return entry;
  const made = makeFor({ entry, newId }, cell);
  const address = cellAddress(made, cell.party, cell.column);
  return address ? setValue(made, address, value) : made;
}

function makeFor({ entry, newId }: Applying, { party, column }: Cell): CaseEntry {
  if (fieldOf[column][0] === "charge") return addCharge(entry, { id: newId("charge"), party });
  const first = sentencesOf(entry, party).length > 0 ? entry : sentenceFor(entry, newId, party);
  return column === "appeal" ? sentenceFor(first, newId, party) : first;
}

function sentenceFor(entry: CaseEntry, newId: Applying["newId"], party: string): CaseEntry {
  return withFreeSentence({ entry, newId, party }).entry;
}

/** A cell that was pasted and could not be read: it is left as it was, and said. */
export type CellProblem = Cell & {
  text: string;
  reading: Extract<Reading<unknown>, { ok: false }>;
};

type Pasting = Applying & { parties: readonly string[]; lists: KnownLists };

/**
 * The entry after a paste: lines fill the rows downwards and tabs the columns to the right from the
 * cell on, as a table of a spreadsheet is copied. An empty cell changes nothing.
 */
export function pasteInto(
  { entry, newId, parties, lists }: Pasting,
  from: Cell,
  text: string,
): { entry: CaseEntry; problems: CellProblem[] } {
  const row = parties.indexOf(from.party);
  const column = gridColumns.indexOf(from.column);
  const problems: CellProblem[] = [];
  let pasted = entry;
  for (const [down, line] of linesOf(text).entries())
    for (const [right, cellText] of line.split("\t").entries()) {
      const party = parties[row + down];
      const at = gridColumns[column + right];
      if (party === undefined || at === undefined || cellText.trim() === "") continue;
      const reading = readField(columnType(at), withoutForbidden(cellText), lists);
      if (reading.ok)
        pasted = setCell({ entry: pasted, newId }, { party, column: at }, reading.value);
      else problems.push({ party, column: at, text: cellText.trim(), reading });
    }
  return { entry: pasted, problems };
}

function linesOf(text: string): string[] {
  return text.replace(/\r\n?/gu, "\n").replace(/\n+$/u, "").split("\n").slice(0, 500);
}
