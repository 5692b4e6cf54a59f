import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { addFactor } from "@/lib/domain/entry-edits/add-things";
import { setValue } from "@/lib/domain/entry-edits/change-field";
import { answerWarning } from "@/lib/domain/entry-edits/change-parts";
import { contradictsAbsence } from "@/lib/domain/plausibility-absence";
import { answerTo, type LawVersion, plausibilityOf } from "@/lib/domain/plausibility-of";
import { edtfDate } from "@/lib/domain/reading/edtf";
import { aToldEntry, chargeField, ids, termField } from "@/tests/fixtures/a-told-entry";

const aVersion = (with_: Partial<LawVersion> = {}): LawVersion => ({
  validFrom: "2022-09-24",
  validTo: null,
  circumstances: [],
  absenceDays: null,
  penalties: [{ kind: "deprivation_of_liberty", minMonths: 24, maxMonths: 36 }],
  ...with_,
});
const law = (with_: Partial<LawVersion> = {}) => new Map([["332(2.1)", [aVersion(with_)]]]);

const months = (n: number) => ({ minMonths: n, maxMonths: n, printed: null });
const withTerm = (n: number, entry = aToldEntry()) => setValue(entry, termField, months(n));
const onDate = (edtf: string, entry: CaseEntry = aToldEntry()) =>
  setValue(entry, { kind: "happening", id: ids.happening, field: "date" }, edtfDate(edtf, null));
const warnings = (entry: CaseEntry, versions = law()) =>
  plausibilityOf(entry, versions).map(({ warning, subject }) => [warning, subject]);

describe("nothing is odd", () => {
  it("of a case of which nothing is known to the law", () => {
    expect(warnings(aToldEntry(), new Map())).toEqual([]);
  });

  it("where the term is within the range of the version in force", () => {
    expect(warnings(onDate("2023-01-05"))).toEqual([]);
  });

  it("about a term that several charges share", () => {
    const [charge] = aToldEntry().charges;
    const two = aToldEntry({
      charges: [
        { ...charge, id: ids.charge, party: ids.first },
        { id: "9999.c2", party: ids.first, provision: { value: "337" } },
      ],
    });
    expect(warnings(withTerm(96, two))).toEqual([]);
  });
});

describe("something is odd", () => {
  it.each([
    [23, "below-minimum"],
    [37, "above-maximum"],
  ])("with a term of %s months under two to three years: %s", (n, warning) => {
    expect(warnings(withTerm(n))).toEqual([[warning, ids.sentence]]);
  });

  it("with the range beside it, so that it can be said", () => {
    expect(plausibilityOf(withTerm(37), law())[0]?.values).toEqual({
      provision: "332(2.1)",
      min: 24,
      max: 36,
    });
  });

  it("with a suspended term over eight years", () => {
    const suspended = { kind: "sentence", id: ids.sentence, field: "suspended" };
    const entry = setValue(withTerm(97), suspended, "suspended");
    expect(warnings(entry, new Map())).toEqual([["suspended-over-eight-years", ids.sentence]]);
  });

  it.each([
    ["2022-08", true],
    ["2022-09", false],
    ["2022-09-24", false],
    ["2023", false],
  ])("with an offence of %s before the part was in force: %s", (edtf, isOdd) => {
    const odd = warnings(onDate(edtf)).some(([warning]) => warning === "not-in-force");
    expect(odd).toBe(isOdd);
  });

  it("with mobilisation told of a part that does not list it", () => {
    const told = setValue(
      aToldEntry(),
      { ...chargeField, field: "asStated" },
      "disobedience during mobilisation",
    );
    expect(warnings(told, law({ circumstances: ["wartime"] }))).toEqual([
      ["mobilisation-not-listed", ids.charge],
    ]);
    expect(warnings(told, law({ circumstances: ["mobilisation", "wartime"] }))).toEqual([]);
    expect(warnings(told, law())).toEqual([]);
  });

  it("with an absence that the part does not mean", () => {
    const factor = { kind: "factor", id: "9999.f1", field: "value" };
    const added = addFactor(aToldEntry(), {
      id: "9999.f1",
      party: ids.first,
      code: "absence-days",
    });
    const entry = setValue(added, factor, { min: 2, max: 2 });
    expect(warnings(entry, law({ absenceDays: { moreThan: 2, upTo: 10 } }))).toEqual([
      ["absence-does-not-fit", ids.charge],
    ]);
  });

  it("with the check number of an identifier", () => {
    const uid = { kind: "proceeding", id: ids.proceeding, field: "uid" };
    const wrong = setValue(aToldEntry(), uid, "51GV0001-01-2023-000001-11");
    expect(warnings(wrong)).toEqual([["uid-check", ids.proceeding]]);
    const right = setValue(aToldEntry(), uid, "27GV0008-01-2019-000081-20");
    expect(warnings(right)).toEqual([]);
  });

  it("and the answer to it is kept beside it", () => {
    const entry = withTerm(37);
    const [odd] = plausibilityOf(entry, law());
    if (!odd) throw new Error("a warning was expected");
    expect(answerTo(entry, odd)).toBeNull();
    expect(answerTo(answerWarning(entry, odd, "Cumulative."), odd)).toBe("Cumulative.");
  });
});

describe("days of absence", () => {
  const upToTen = { moreThan: 2, upTo: 10 };
  const upToMonth = { moreThan: 10, upToMonths: 1 };
  const overMonth = { moreThanMonths: 1 };

  it.each([
    [null, 5, false],
    [{ moreThan: "two" }, 1, false],
    [upToTen, 2, true],
    [upToTen, 3, false],
    [upToTen, 10, false],
    [upToTen, 11, true],
    [upToMonth, 10, true],
    [upToMonth, 31, false],
    [upToMonth, 32, true],
    [overMonth, 28, true],
    [overMonth, 29, false],
    [overMonth, 400, false],
  ])("under %j contradict %s: %s", (absence, days, expected) => {
    expect(contradictsAbsence(absence, { min: days, max: days })).toBe(expected);
  });

  it("contradict nothing while they are not known well enough", () => {
    expect(contradictsAbsence(upToTen, { min: 1, max: null })).toBe(false);
    expect(contradictsAbsence(upToTen, { min: null, max: 20 })).toBe(false);
    expect(contradictsAbsence(upToTen, null)).toBe(false);
  });
});
