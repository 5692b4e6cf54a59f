import { describe, expect, it } from "vitest";
import { draftEntry } from "@/lib/domain/case-entry";
import { addCitation, newCitation } from "@/lib/domain/entry-edits/cite";
import { cellValue, gridColumns, pasteInto, setCell } from "@/lib/domain/entry-edits/grid";
import { citationsAt } from "@/lib/domain/entry-fields";
import { aToldEntry, ids, newIds, termField } from "@/tests/fixtures/a-told-entry";

const parties = [ids.first, ids.second];
const pasted = (text: string, from = { party: parties[0] ?? "", column: gridColumns[0] }) =>
  pasteInto({ entry: aToldEntry(), newId: newIds(), parties, lists: {} }, from, text);
const atTerm = { party: ids.first, column: "term" } as const;

describe("a cell of the grid", () => {
  it("that is emptied makes nothing", () => {
    const entry = aToldEntry();
    const cell = { party: ids.second, column: "appeal" } as const;
    expect(setCell({ entry, newId: newIds() }, cell, null)).toBe(entry);
  });

  it("makes what has to be there for its value", () => {
    const cell = { party: ids.second, column: "appeal" } as const;
    const months = { minMonths: 84, maxMonths: 84, printed: null };
    const entry = setCell({ entry: aToldEntry(), newId: newIds() }, cell, months);
    expect(cellValue(entry, ids.second, "appeal")).toEqual(months);
    expect(cellValue(entry, ids.second, "term")).toBeNull();
    expect(cellValue(entry, ids.first, "appeal")).toBeNull();
    expect(draftEntry.safeParse(entry).success).toBe(true);
  });

  it("keeps the quotations of its field", () => {
    const entry = addCitation(aToldEntry(), termField, newCitation("invented.e1"));
    const changed = setCell({ entry, newId: newIds() }, atTerm, null);
    expect(cellValue(changed, ids.first, "term")).toBeNull();
    expect(citationsAt(changed, termField)).toHaveLength(1);
  });
});

describe("a paste", () => {
  it("fills the rows downwards", () => {
    const { entry, problems } = pasteInto(
      { entry: aToldEntry(), newId: newIds(), parties, lists: {} },
      atTerm,
      "2 years\r\n3,5 года\r\n",
    );
    expect(problems).toEqual([]);
    const terms = parties.map((party) => cellValue(entry, party, "term"));
    expect(terms).toMatchObject([{ minMonths: 24 }, { minMonths: 42 }]);
  });

  it("fills the columns to the right, and leaves an empty cell as it was", () => {
    const { entry } = pasted("refusal\tч. 2.1 ст. 332\tconvicted\t\tsuspended");
    expect(gridColumns.map((column) => cellValue(entry, ids.first, column))).toMatchObject([
      "refusal",
      "332(2.1)",
      "convicted",
      { minMonths: 30 },
      "suspended",
      null,
    ]);
  });

  it("says which cells it could not read, and fills the others", () => {
    const { entry, problems } = pasteInto(
      { entry: aToldEntry(), newId: newIds(), parties, lists: {} },
      atTerm,
      "soon\n3 years",
    );
    expect(problems).toMatchObject([
      { party: ids.first, column: "term", text: "soon", reading: { key: "fields.read.term" } },
    ]);
    expect(cellValue(entry, ids.first, "term")).toMatchObject({ minMonths: 30 });
    expect(cellValue(entry, ids.second, "term")).toMatchObject({ minMonths: 36 });
  });

  it("ends where the grid ends", () => {
    const { entry, problems } = pasted("a\tb\tc\td\te\tf\tg\nb\nc\nd", {
      party: ids.second,
      column: "asStated",
    });
    expect(entry.parties).toHaveLength(2);
    expect(problems.every(({ party }) => party === ids.second)).toBe(true);
  });

  it("leaves a case that may be saved, whatever is pasted", () => {
    for (const text of ["\u0000\u202e", "x".repeat(5000), "\t\t\t", "1\n2\n3", "=HYPERLINK()"])
      expect(draftEntry.safeParse(pasted(text).entry).success).toBe(true);
  });
});
