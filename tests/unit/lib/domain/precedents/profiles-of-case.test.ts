import { describe, expect, it } from "vitest";
import { precedentProfile } from "@/lib/domain/precedents/precedent-profile";
import { profilesOfCase } from "@/lib/domain/precedents/profiles-of-case";
import { applyLedgerToCase } from "@/lib/domain/projection/apply-ledger";
import type { PublicCase, PublicDefendant } from "@/lib/domain/public/public-case";
import type { PublicFact, PublicStated } from "@/lib/domain/public/public-value";
import { aRedaction } from "@/tests/fixtures/a-redaction";
import { aCharge, aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import { aDay, asCode, asTerm, stated, unknown } from "@/tests/fixtures/public-values";

function profileOf(defendant: Partial<PublicDefendant>, shown: Partial<PublicCase> = {}) {
  const [profile] = profilesOfCase(aPublicCase({ ...shown, defendants: [aDefendant(defendant)] }));
  if (!profile) throw new TypeError("no profile");
  return profile;
}

const fact = (field: string, value: PublicStated): PublicFact => ({ field, stated: value });

function aProceeding(id: string, facts: Record<string, PublicStated>) {
  return { id, facts: Object.entries(facts).map(([field, value]) => fact(field, value)) };
}

describe("the profile of a defendant", () => {
  it("holds no words of the case: no name, no label, no quotation", () => {
    const profile = JSON.stringify(profileOf({ name: "Ivan Inventov", label: "the invented one" }));
    expect(profile).not.toMatch(/inventov|invented/iu);
  });

  it("can be stored and read again as it is", () => {
    const profile = profileOf({});
    expect(precedentProfile.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it("leaves unknown what the document does not know", () => {
    expect(profileOf({ facts: [], charges: [], chain: [] })).toMatchObject({
      charged: [],
      convicted: [],
      absence: null,
      answers: {},
      service: [],
      court: null,
      instance: null,
      decided: null,
      outcome: "unknown",
      chain: [],
    });
  });

  it("takes factors as they are coded, and nothing that is not of their set", () => {
    const profile = profileOf({
      facts: [
        fact("absence-days", stated({ kind: "range", min: 31, max: null })),
        fact("how-it-ended", stated(asCode("how-it-ended", "detained"))),
        fact("plea", stated(asCode("plea", "invented"))),
        fact("wound", stated(asCode("yes-no", "no"))),
        fact("award", unknown()),
      ],
    });
    expect(profile).toMatchObject({
      absence: { min: 31, max: null },
      howItEnded: "detained",
      plea: null,
      answers: { wound: "no" },
    });
  });

  it("tells apart what was charged and what the conviction was for", () => {
    const charge = aCharge({
      requalifiedTo: stated({ kind: "provision", provision: "332(2)" }),
    });
    const other = aCharge({
      id: "invented.c2",
      provision: stated({ kind: "provision", provision: "338(3)" }),
      outcome: stated(asCode("charge-outcome", "acquitted")),
    });
    expect(profileOf({ charges: [charge, other] })).toMatchObject({
      charged: ["332(2.1)", "338(3)"],
      convicted: ["332(2)"],
    });
  });

  it.each([
    ["mobilised", "conscript", ["mobilised"]],
    [null, "conscript", ["conscript"]],
    ["contract", "officer", ["contract", "officer"]],
    [null, null, []],
  ])("knows a status assessed as %s and stated as %s as %j", (assessed, named, service) => {
    const status = (code: string | null) => (code ? stated(asCode("service", code)) : unknown());
    const facts = [
      fact("serviceAsAssessed", status(assessed)),
      fact("serviceAsStated", status(named)),
    ];
    expect(profileOf({ facts }).service).toEqual(service);
  });

  it("takes the court of first instance for the court, and knows the others", () => {
    const court = (code: string) => stated({ kind: "court", code, name: "An invented court" });
    const proceedings = [
      aProceeding("p2", { court: court("A2"), instance: stated(asCode("instance", "appeal")) }),
      aProceeding("p1", { court: court("A1"), instance: stated(asCode("instance", "first")) }),
    ];
    expect(profileOf({ chain: [] }, { proceedings })).toMatchObject({
      court: "A1",
      courts: ["A2", "A1"],
      instance: "appeal",
    });
  });
});

describe("how it ended", () => {
  const charged = (code: string) => aCharge({ outcome: stated(asCode("charge-outcome", code)) });

  it.each([
    ["convicted", ["acquitted", "convicted"], 0],
    ["pending", ["pending"], 0],
    ["acquitted", ["acquitted"], 0],
    ["terminated", ["terminated"], 0],
    ["unknown", ["requalified"], 0],
    ["convicted", ["pending"], 1],
    ["acquitted", ["acquitted"], 1],
  ])("is %s for charges %j with %d sentences", (outcome, charges, sentences) => {
    const chain = Array.from({ length: sentences }, () => aLink());
    expect(profileOf({ charges: charges.map(charged), chain }).outcome).toBe(outcome);
  });
});

describe("the chain of sentences", () => {
  const raised = aLink({
    sentence: "invented.s2",
    instance: stated(asCode("instance", "appeal")),
    decided: stated({ kind: "date", date: aDay("2023-05-31") }),
    lodgedBy: stated(asCode("lodged-by", "prosecution")),
    term: stated(asTerm(47)),
    changeMonths: 18,
  });

  it("keeps who appealed and what changed; the last day and the highest instance count", () => {
    expect(profileOf({ chain: [aLink(), raised] })).toMatchObject({
      instance: "appeal",
      decided: { from: "2023-05-31", to: "2023-05-31" },
      chain: [
        { instance: "first", months: { min: 29, max: 29 }, lodgedBy: null },
        { lodgedBy: "prosecution", months: { min: 47, max: 47 }, changeMonths: 18 },
      ],
    });
  });

  it("no longer knows who appealed once that is redacted", () => {
    const document = aPublicCase({ defendants: [aDefendant({ chain: [aLink(), raised] })] });
    const line = aRedaction("sentence-field", "invented.s2", {
      subjectId: "invented",
      field: "lodgedBy",
    });
    const [profile] = profilesOfCase(applyLedgerToCase(document, [line]));
    expect(profile?.chain.at(-1)).toMatchObject({ lodgedBy: null, months: { min: 47, max: 47 } });
  });
});
