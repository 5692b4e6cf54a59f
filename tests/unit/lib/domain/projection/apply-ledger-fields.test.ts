import { describe, expect, it } from "vitest";
import { applyLedgerToCase } from "@/lib/domain/projection/apply-ledger";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { Redaction } from "@/lib/domain/redaction";
import { aRedaction } from "@/tests/fixtures/a-redaction";
import { aCharge, aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import { aDay, asCode, asTerm, stated, unknown } from "@/tests/fixtures/public-values";

const decided = stated({ kind: "date", date: aDay("2023-04-07") });
const links = [
  aLink({ decided, warnings: ["below-minimum"] }),
  aLink({ sentence: "invented.s2", term: stated(asTerm(84)), changeMonths: 55 }),
];
const document = aPublicCase({
  defendants: [aDefendant({ chain: links })],
  proceedings: [{ id: "invented.p1", facts: [{ field: "decided", stated: decided }] }],
  timeline: [
    { id: "invented.h1", kind: "verdict", date: decided, text: "The verdict.", quotes: [] },
  ],
  extras: [{ id: "invented.x1", label: "Colour", stated: stated(asCode("yes-no", "yes")) }],
});
const without = (
  target: Redaction["target"],
  targetId: string,
  field: string,
  from: PublicCase = document,
) => applyLedgerToCase(from, [aRedaction(target, targetId, { field, subjectId: "invented" })]);

describe("a text", () => {
  it("leaves the number in place of a title, in both languages and in the address", () => {
    const left = without("text-field", "invented", "title");
    expect(left).toMatchObject({
      title: "Case 9999",
      titleOther: "Дело 9999",
      titleReconstructed: false,
      slug: "9999-case",
    });
    const russian = { ...document, lang: "ru" as const };
    expect(without("text-field", "invented", "title", russian)).toMatchObject({
      title: "Дело 9999",
      titleOther: "Case 9999",
    });
  });

  it("leaves nothing of a standfirst or a summary", () => {
    expect(without("text-field", "invented", "standfirst").standfirst).toBe("");
    expect(without("text-field", "invented", "summary").summary).toBeNull();
  });
});

describe("a charge", () => {
  it("loses its provision with the range and the warnings that come from it", () => {
    const [one] = without("charge-field", "invented.c1", "provision").defendants;
    expect(one?.charges[0]).toMatchObject({ provision: unknown(), range: null });
    expect(one?.chain.flatMap((link) => link.warnings)).toEqual([]);
  });

  it("loses its outcome with the outcome of the case", () => {
    const left = without("charge-field", "invented.c1", "outcome");
    expect(left.outcome).toBe("unknown");
  });

  it("leaves the outcome of the case to the other charges", () => {
    const acquitted = aCharge({
      id: "invented.c2",
      outcome: stated(asCode("charge-outcome", "acquitted")),
    });
    const two = aPublicCase({ defendants: [aDefendant({ charges: [aCharge(), acquitted] })] });
    expect(without("charge-field", "invented.c1", "outcome", two).outcome).toBe("acquitted");
  });
});

describe("a sentence", () => {
  it("loses its term with every change that would give it away", () => {
    const chain = without("sentence-field", "invented.s1", "term").defendants[0]?.chain;
    expect(chain).toMatchObject([
      { term: unknown(), changeMonths: null, warnings: [] },
      { sentence: "invented.s2", changeMonths: null },
    ]);
  });

  it("loses one field and keeps the others", () => {
    const [first] =
      without("sentence-field", "invented.s1", "suspended").defendants[0]?.chain ?? [];
    expect(first).toMatchObject({ suspended: unknown(), term: stated(asTerm(29)) });
  });
});

it("a proceeding loses its date wherever the chain says it again", () => {
  const left = without("proceeding-field", "invented.p1", "decided");
  expect(left.proceedings[0]?.facts[0]?.stated).toEqual(unknown());
  expect(left.defendants[0]?.chain[0]?.decided).toEqual(unknown());
});

it.each([
  ["happening-field", "invented.h1", "date", (left: PublicCase) => left.timeline[0]?.date],
  ["case-field", "invented", "headcount", (left: PublicCase) => left.headcount],
  ["extra-field", "invented.x1", "value", (left: PublicCase) => left.extras?.[0]?.stated],
] as const)("%s %s leaves its %s unknown", (target, id, field, of) => {
  expect(of(without(target, id, field))).toEqual(unknown());
});

it.each([
  ["charge-field", "invented.c1", "id"],
  ["charge-field", "invented.c1", "range"],
  ["sentence-field", "invented.s1", "sentence"],
  ["sentence-field", "invented.gone", "term"],
  ["charge-field", "invented.gone", "outcome"],
] as const)("%s %s %s is no field, and changes nothing", (target, id, field) => {
  expect(without(target, id, field)).toEqual(document);
});

it("is done once for all: a second time finds nothing", () => {
  const once = without("text-field", "invented", "title");
  expect(without("text-field", "invented", "title", once)).toEqual(once);
  const twice = without("sentence-field", "invented.s1", "term");
  expect(without("sentence-field", "invented.s1", "term", twice)).toEqual(twice);
});
