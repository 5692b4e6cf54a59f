import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { caseQuestions } from "@/lib/domain/case-questions";
import { completenessOf } from "@/lib/domain/completeness";
import { setValue } from "@/lib/domain/entry-edits/change-field";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aToldEntry, chargeField, ids } from "@/tests/fixtures/a-told-entry";

const openFor = (entry: CaseEntry, party: string | null) =>
  completenessOf(entry)
    .open.filter((open) => open.party === party)
    .map(({ question }) => question);

describe("how far a case is known", () => {
  it("is nothing at first: every question is open", () => {
    const { asked, known, open } = completenessOf(aCaseEntry({ parties: [] }));
    expect([asked, known, open.length]).toEqual([caseQuestions.length, 0, caseQuestions.length]);
  });

  it("counts what concerns a person for each defendant", () => {
    const { asked } = completenessOf(aToldEntry());
    expect(asked).toBe(caseQuestions.length + 7);
  });

  it("is not answered for one defendant by what is known of another", () => {
    expect(openFor(aToldEntry(), ids.first)).not.toContain("part");
    expect(openFor(aToldEntry(), ids.second)).toContain("part");
    expect(openFor(aToldEntry(), ids.second)).toContain("term");
  });

  it("is asked of the case once where it concerns the case", () => {
    expect(openFor(aToldEntry(), null)).toContain("court");
    expect(openFor(aToldEntry(), null)).not.toContain("appeal");
  });

  it("asks nothing of a term after an acquittal", () => {
    const outcome = { ...chargeField, field: "outcome" };
    const entry = setValue(aToldEntry(), outcome, "acquitted");
    expect(openFor(entry, ids.first)).not.toContain("real-or-suspended");
    expect(openFor(setValue(entry, outcome, "convicted"), ids.first)).toContain(
      "real-or-suspended",
    );
  });

  it("asks no regime of a suspended term", () => {
    const suspended = { kind: "sentence", id: ids.sentence, field: "suspended" };
    expect(openFor(setValue(aToldEntry(), suspended, "real"), ids.first)).toContain("regime");
    expect(openFor(setValue(aToldEntry(), suspended, "suspended"), ids.first)).not.toContain(
      "regime",
    );
  });
});
