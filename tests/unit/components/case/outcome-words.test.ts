import { describe, expect, it } from "vitest";
import { outcomeWords } from "@/components/case/outcome-words";
import { translatorFor } from "@/lib/messages/translator";
import { aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import { asCode, asTerm, stated, unknown } from "@/tests/fixtures/public-values";

const t = translatorFor("en");
const withChains = (...chains: ReturnType<typeof aLink>[][]) =>
  aPublicCase({ defendants: chains.map((chain, index) => aDefendant({ id: `d${index}`, chain })) });

describe("the outcome in large words", () => {
  it("is the last sentence, not the first", () => {
    const chain = [
      aLink({ term: stated(asTerm(66)) }),
      aLink({ term: stated(asTerm(84)), changeMonths: 18 }),
    ];
    const words = outcomeWords(withChains(chain), t);
    expect(words.big).toBe("7 years");
    expect(words.lines).toContain("1 year 6 months more than the sentence before");
  });

  it("spans the terms of a group", () => {
    const words = outcomeWords(
      withChains([aLink({ term: stated(asTerm(42)) })], [aLink({ term: stated(asTerm(40)) })]),
      t,
    );
    expect(words.big).toBe("3 years 4 months – 3 years 6 months");
  });

  it("keeps an open bound open", () => {
    const words = outcomeWords(
      withChains(
        [aLink({ term: stated(asTerm(null, 84)) })],
        [aLink({ term: stated(asTerm(36)) })],
      ),
      t,
    );
    expect(words.big).toBe("Up to 7 years");
  });

  it("says that a term is not known where one of a group is not", () => {
    const words = outcomeWords(withChains([aLink()], [aLink({ term: unknown() })]), t);
    expect(words.unknown).toBe("term not known");
    expect(words.big).toBe("Real");
  });

  it("says that nobody knows whether the term is served", () => {
    const words = outcomeWords(withChains([aLink({ suspended: unknown() })]), t);
    expect(words.unknown).toBe("real or suspended not known");
    expect(words.tone).toBe("plain");
  });

  it("takes the colour of suspended only where all are suspended", () => {
    const suspended = aLink({ suspended: stated(asCode("suspended", "suspended")) });
    expect(outcomeWords(withChains([suspended]), t).tone).toBe("suspended");
    expect(outcomeWords(withChains([suspended], [aLink()]), t).tone).toBe("plain");
  });

  it.each(["pending", "unknown"] as const)("is hatched where the outcome is %s", (outcome) => {
    const words = outcomeWords(
      aPublicCase({ outcome, defendants: [aDefendant({ chain: [] })] }),
      t,
    );
    expect(words.tone).toBe("unknown");
  });

  it("says of a conviction without a sentence that the term is not known", () => {
    const words = outcomeWords(aPublicCase({ defendants: [aDefendant({ chain: [] })] }), t);
    expect(words).toMatchObject({ big: "Convicted", unknown: "term not known" });
  });
});
