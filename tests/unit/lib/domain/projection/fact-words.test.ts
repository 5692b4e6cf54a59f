import { describe, expect, it } from "vitest";
import { answeredFactors, chosenFactors } from "@/lib/domain/factor";
import { serviceStatuses } from "@/lib/domain/party";
import { factWords } from "@/lib/domain/projection/fact-words";
import { caseOutcomes, type PublicCase } from "@/lib/domain/public/public-case";
import { punishmentKinds, regimes } from "@/lib/domain/sentence";
import { aCharge, aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import { asCode, stated, unknown } from "@/tests/fixtures/public-values";

const wordsOf = (with_: Partial<PublicCase>) => factWords(aPublicCase(with_)).join(" · ");
const fact = (field: string, code: string) => ({ field, stated: stated(asCode(field, code)) });
const having = (field: string, code: string) =>
  wordsOf({ defendants: [aDefendant({ facts: [fact(field, code)] })] });
const plain = wordsOf({ defendants: [aDefendant({ facts: [] })] });

describe("what is coded has words", () => {
  it.each(answeredFactors)("the answer yes to %s, and no other answer", (code) => {
    expect(having(code, "yes")).not.toBe(plain);
    expect(having(code, "no")).toBe(plain);
  });

  it.each(
    Object.entries(chosenFactors).flatMap(([field, codes]) =>
      codes.filter((code) => code !== "other").map((code) => [field, code] as const),
    ),
  )("%s: %s", (field, code) => {
    expect(having(field, code)).not.toBe(plain);
  });

  it.each(serviceStatuses)("a service as %s", (code) => {
    expect(having("serviceAsAssessed", code)).not.toBe(plain);
  });

  it.each(regimes)("a regime: %s", (code) => {
    const chain = [aLink({ regime: stated(asCode("regime", code)) })];
    expect(wordsOf({ defendants: [aDefendant({ facts: [], chain })] })).not.toBe(plain);
  });

  it.each(punishmentKinds.filter((kind) => kind !== "life_imprisonment"))(
    "a punishment: %s",
    (code) => {
      const none = [aLink({ kind: unknown() })];
      const chain = [aLink({ kind: stated(asCode("punishment", code)) })];
      const words = (links: typeof chain) =>
        wordsOf({ defendants: [aDefendant({ facts: [], chain: links })] });
      expect(words(chain)).not.toBe(words(none));
    },
  );

  it.each(caseOutcomes)("an outcome: %s", (outcome) => {
    const others = caseOutcomes.filter((one) => one !== outcome);
    for (const other of others) expect(wordsOf({ outcome })).not.toBe(wordsOf({ outcome: other }));
  });
});

it("takes a service as stated only where none is assessed", () => {
  const facts = [fact("serviceAsStated", "conscript"), fact("serviceAsAssessed", "mobilised")];
  const both = wordsOf({ defendants: [aDefendant({ facts })] });
  expect(both).toContain("мобилизованный");
  expect(both).not.toContain("срочник");
  expect(having("serviceAsStated", "conscript")).toContain("срочник");
});

it("says of the last sentence whether it was suspended, not of those before it", () => {
  const suspended = aLink({ suspended: stated(asCode("suspended", "suspended")) });
  const chain = [suspended, aLink()];
  const words = wordsOf({ defendants: [aDefendant({ chain })] });
  expect(words).toContain("реальный срок");
  expect(words).not.toContain("условный срок");
});

describe("an absence", () => {
  const charged = (provision: string) =>
    wordsOf({
      defendants: [
        aDefendant({
          charges: [aCharge({ provision: stated({ kind: "provision", provision }) })],
        }),
      ],
    });
  const counted = (min: number | null, max: number | null) =>
    wordsOf({
      defendants: [
        aDefendant({
          facts: [{ field: "absence-days", stated: stated({ kind: "range", min, max }) }],
        }),
      ],
    });

  it.each([
    ["337(4)", "over a month"],
    ["337(5)", "over a month"],
    ["337(3)", "more than ten days"],
    ["337(3.1)", "more than ten days"],
    ["337(1)", "up to ten days"],
    ["337(2.1)", "up to ten days"],
  ])("charged under %s lasted %s", (provision, words) => {
    expect(charged(provision)).toContain(words);
  });

  it("is as long as it was counted, where that is known", () => {
    expect(counted(31, 40)).toContain("over a month");
    expect(counted(40, null)).toContain("over a month");
    expect(counted(2, 40)).not.toContain("over a month");
    expect(counted(null, 40)).not.toContain("over a month");
    expect(charged("337")).not.toContain("month");
  });
});
