import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { addCitation, newCitation } from "@/lib/domain/entry-edits/cite";
import { fieldAt } from "@/lib/domain/entry-fields";
import {
  fieldDiscrepancies,
  preferStatement,
  reasonStatement,
} from "@/lib/domain/field-discrepancies";
import { aToldEntry, termField } from "@/tests/fixtures/a-told-entry";

const states = (entry: CaseEntry, ...statements: (string | null)[]) =>
  statements.reduce(
    (cited, statement, n) =>
      addCitation(cited, termField, newCitation(`invented.e${n}`, statement)),
    entry,
  );
const [why, none] = [
  { en: "A slip of the pen.", ru: "Описка." },
  { en: "", ru: "" },
];

function theOnly(entry: CaseEntry) {
  const [only, ...others] = fieldDiscrepancies(entry);
  if (!only || others.length > 0) throw new Error("one discrepancy was expected");
  return only;
}

describe("sources of a field", () => {
  it.each([
    ["none at all", []],
    ["one that states the value held", [null]],
    ["one that states another value, beside no other", ["3 years"]],
    ["two that state the value held", [null, null]],
    ["one in other words for the same term", [null, "2.5 years", "два с половиной года"]],
  ])("do not differ where there is %s", (_words, statements) => {
    expect(fieldDiscrepancies(states(aToldEntry(), ...statements))).toEqual([]);
  });

  it("differ where one states another value", () => {
    const { address, sides, resolved } = theOnly(states(aToldEntry(), null, "3 years"));
    expect(address).toEqual(termField);
    expect(sides.map((side) => side.states)).toEqual([null, "3 years"]);
    expect(resolved).toBe(false);
  });

  it("that state the same other value stand on one side", () => {
    const { sides } = theOnly(states(aToldEntry(), null, "3 years", "3 Years."));
    expect(sides.map(({ places }) => places)).toEqual([[0], [1, 2]]);
  });

  it("of an unknown field differ by what they state; who states nothing takes no side", () => {
    const unknown = { kind: "party", id: "9999.defendant", field: "age" };
    const cited = ["27", "28", null].reduce(
      (entry, age, n) => addCitation(entry, unknown, newCitation(`invented.e${n}`, age)),
      aToldEntry(),
    );
    expect(theOnly(cited).sides.map((side) => side.states)).toEqual(["27", "28"]);
  });
});

describe("a discrepancy", () => {
  const open = states(aToldEntry(), null, "3 years", "4 years");

  it("is not resolved by a preference without reasons for the others", () => {
    const found = theOnly(open);
    expect(theOnly(preferStatement(open, found, found.sides[0] ?? null)).resolved).toBe(false);
  });

  it("is not resolved by a reason in one language only", () => {
    const two = states(aToldEntry(), null, "3 years");
    const found = theOnly(two);
    const [held, other] = found.sides;
    if (!held || !other) throw new Error("two sides were expected");
    const preferred = preferStatement(two, found, held);
    const half = reasonStatement(preferred, found, other, { ...why, ru: " " });
    expect(theOnly(half).resolved).toBe(false);
  });

  it("is resolved when one statement is followed and every other has its reason", () => {
    const found = theOnly(open);
    const preferred = preferStatement(open, found, found.sides[1] ?? null);
    const reasoned = [0, 2].reduce((entry, n) => {
      const side = found.sides[n];
      return side ? reasonStatement(entry, found, side, why) : entry;
    }, preferred);
    const { sides, resolved } = theOnly(reasoned);
    expect(resolved).toBe(true);
    expect(sides.map(({ preferred: isPreferred }) => isPreferred)).toEqual([false, true, false]);
  });

  it("is resolved too when all others are deprecated with a reason and none is preferred", () => {
    const two = states(aToldEntry(), null, "3 years");
    const found = theOnly(two);
    const entry = [...two.sentences].map((sentence) => ({
      ...sentence,
      term: {
        ...sentence.term,
        citations: sentence.term.citations.map((cited, n) =>
          n === 1 ? { ...cited, rank: "deprecated" as const, reason: why } : cited,
        ),
      },
    }));
    expect(found.resolved).toBe(false);
    expect(theOnly({ ...two, sentences: entry }).resolved).toBe(true);
  });

  it("is open again when nothing is preferred any more, and keeps its reasons", () => {
    const found = theOnly(open);
    const side = found.sides[1];
    if (!side) throw new Error("a side was expected");
    const reasoned = reasonStatement(preferStatement(open, found, side), found, side, why);
    const undone = theOnly(preferStatement(reasoned, found, null));
    expect(undone.sides.some(({ preferred }) => preferred)).toBe(false);
    expect(undone.sides[1]?.reason).toEqual(why);
  });

  it("loses a reason that is emptied", () => {
    const found = theOnly(open);
    const side = found.sides[1];
    if (!side) throw new Error("a side was expected");
    const emptied = reasonStatement(reasonStatement(open, found, side, why), found, side, none);
    expect(theOnly(emptied).sides[1]?.reason).toBeNull();
  });

  it("never changes the value that is held", () => {
    const found = theOnly(open);
    const preferred = preferStatement(open, found, found.sides[2] ?? null);
    expect(fieldAt(preferred, termField)?.value).toEqual(found.value);
  });
});
