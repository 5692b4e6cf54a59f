import { describe, expect, it } from "vitest";
import { type CaseQuestion, caseQuestions, unansweredQuestions } from "@/lib/domain/case-questions";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aDay } from "@/tests/fixtures/public-values";

const party = "9999.defendant";
const date = { value: aDay("2023-01-02") };
const text = { en: "An invented event.", ru: "Выдуманное событие." };
const charge = (more: object) => ({ charges: [{ id: "9999.c1", party, ...more }] });
const proceeding = (more: object) => ({ proceedings: [{ id: "9999.p1", ...more }] });
const sentence = (more: object) => ({ sentences: [{ id: "9999.s1", ruling: "9999.r1", ...more }] });
const happening = (kind: "absence" | "refusal" | "incident" | "hearing") => ({
  happenings: [{ id: "9999.h1", kind, date, order: 1, text }],
});
const term = { minMonths: null, maxMonths: 84, printed: null };
const plea = { id: "9999.f1", party, code: "plea", value: { value: "guilty" } } as const;

const answers: [CaseQuestion, Parameters<typeof aCaseEntry>[0]][] = [
  ["part", charge({ provision: { value: "337(5)" } })],
  ["offence-date", happening("absence")],
  ["service", { parties: [{ ...aDefendantParty, serviceAsAssessed: { value: "contract" } }] }],
  ["court", proceeding({ court: { value: "77GV0020" } })],
  ["case-number", proceeding({ caseNumber: { value: "1-1/2023" } })],
  ["decided", proceeding({ decided: date })],
  ["plea", { factors: [plea] }],
  ["outcome", charge({ outcome: { value: "acquitted" } })],
  ["term", sentence({ term: { value: term } })],
  ["real-or-suspended", sentence({ suspended: { value: "real" } })],
  ["regime", sentence({ regime: { value: "settlement" } })],
  ["appeal", proceeding({ instance: { value: "appeal" } })],
  ["openness", proceeding({ openness: { value: "closed" } })],
  ["act-published", proceeding({ actPublished: { value: "no" } })],
];

describe("the questions of a case", () => {
  it("are all open where nothing is known", () => {
    expect(unansweredQuestions(aCaseEntry())).toEqual([...caseQuestions]);
  });

  it.each([
    ["an article without its part", charge({ provision: { value: "337" } }), "part"],
    ["a pending charge", charge({ outcome: { value: "pending" } }), "outcome"],
    ["a first instance", proceeding({ instance: { value: "first" } }), "appeal"],
    ["the date of a hearing", happening("hearing"), "offence-date"],
  ])("are not answered by %s", (_what, known, question) => {
    expect(unansweredQuestions(aCaseEntry(known))).toContain(question);
  });

  it("are not answered by how a witness serves", () => {
    const witness = {
      ...aDefendantParty,
      role: "witness",
      serviceAsAssessed: { value: "contract" },
    } as const;
    expect(unansweredQuestions(aCaseEntry({ parties: [witness] }))).toContain("service");
  });

  it.each(answers)("close %s alone where that is known", (question, known) => {
    const open = unansweredQuestions(aCaseEntry(known));
    expect(caseQuestions.filter((one) => !open.includes(one))).toEqual([question]);
  });
});
