import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { fieldsOf } from "@/lib/domain/entry-fields";
import { publicEntry, withoutRestricted } from "@/lib/domain/projection/public-entry";
import { mapStated } from "@/lib/domain/projection/stated-fields";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aRedaction } from "@/tests/fixtures/a-redaction";

const date = {
  edtf: "2023-04-07",
  earliest: "2023-04-07",
  latest: "2023-04-07",
  precision: "day",
  approximate: false,
  printed: null,
} as const;
const full = aCaseEntry({
  parties: [{ ...aDefendantParty, age: { value: 27 }, serviceAsAssessed: { value: "contract" } }],
  factors: [{ id: "9999.f1", party: "9999.defendant", code: "award", value: { value: "yes" } }],
  charges: [
    {
      id: "9999.c1",
      party: "9999.defendant",
      provision: { value: "337(5)" },
      outcome: { value: "convicted" },
    },
  ],
  proceedings: [{ id: "9999.p1", decided: { value: date } }],
  rulings: [
    {
      id: "9999.r1",
      proceeding: "9999.p1",
      party: "9999.defendant",
      kind: { value: "conviction" },
    },
  ],
  sentences: [
    {
      id: "9999.s1",
      ruling: "9999.r1",
      term: { value: { minMonths: 29, maxMonths: 29, printed: null } },
    },
  ],
  happenings: [
    {
      id: "9999.h1",
      kind: "refusal",
      date: { value: date },
      order: 1,
      text: { en: "He refused.", ru: "Он отказался." },
    },
  ],
  annotations: [
    { id: "9999.a1", kind: "legal", audience: "public", text: { en: "Note.", ru: "Сноска." } },
  ],
  extras: [{ id: "9999.x1", field: "colour", value: { value: "grey" } }],
});

describe("every stated field of an entry", () => {
  it("is passed through a change, and none is forgotten", () => {
    const seen: string[] = [];
    mapStated(full, (stated, { kind, id, field }) => {
      seen.push(`${kind} ${id} ${field}`);
      return stated;
    });
    const all = fieldsOf(full).map(({ address: { kind, id, field } }) => `${kind} ${id} ${field}`);
    expect(seen.toSorted()).toEqual(all.toSorted());
  });

  it("is unknown where it is restricted", () => {
    const secret = mapStated(full, (stated) => ({ ...stated, restricted: true }));
    const left = withoutRestricted(secret);
    expect(fieldsOf(left).every(({ stated }) => stated.basis === "unknown")).toBe(true);
    expect(left.factors).toEqual([]);
  });

  it("stays where nothing is restricted or redacted", () => {
    expect(publicEntry(full, [])).toEqual(full);
  });
});

describe("what the ledger names", () => {
  const field = (target: Parameters<typeof aRedaction>[0], id: string, name: string) =>
    publicEntry(full, [aRedaction(target, id, { field: name })]);

  it.each([
    ["party-field", "9999.defendant", "age", (e: CaseEntry) => e.parties[0]?.age],
    ["charge-field", "9999.c1", "provision", (e: CaseEntry) => e.charges[0]?.provision],
    ["proceeding-field", "9999.p1", "decided", (e: CaseEntry) => e.proceedings[0]?.decided],
    ["sentence-field", "9999.s1", "term", (e: CaseEntry) => e.sentences[0]?.term],
    ["happening-field", "9999.h1", "date", (e: CaseEntry) => e.happenings[0]?.date],
    ["case-field", "9999", "headcount", (e: CaseEntry) => e.defendants],
    ["extra-field", "9999.x1", "value", (e: CaseEntry) => e.extras?.[0]?.value],
  ] as const)("%s %s %s is unknown before anything is derived", (target, id, name, of) => {
    expect(of(full)?.value).not.toBeNull();
    expect(of(field(target, id, name))).toMatchObject({ value: null, basis: "unknown" });
  });

  it("takes a factor whole, and an outcome with the ruling that tells it", () => {
    expect(field("party-field", "9999.defendant", "award").factors).toEqual([]);
    const left = field("charge-field", "9999.c1", "outcome");
    expect(left.rulings[0]?.kind.value).toBeNull();
  });

  it("takes events and notes", () => {
    const left = publicEntry(full, [
      aRedaction("happening", "9999.h1"),
      aRedaction("annotation", "9999.a1"),
    ]);
    expect(left.happenings).toEqual([]);
    expect(left.annotations).toEqual([]);
  });

  it("takes a title in both languages, and the address that says it", () => {
    const left = field("text-field", "9999", "title");
    expect([left.en.title, left.ru.title]).toEqual(["Case 9999", "Дело 9999"]);
    expect(left.slugName).toBe("case");
    expect(left.en.standfirst).toBe(full.en.standfirst);
  });

  it("of another case changes nothing", () => {
    const line = aRedaction("text-field", "9999", { field: "title", subjectId: "9998" });
    expect(publicEntry(full, [line])).toEqual(full);
  });
});
