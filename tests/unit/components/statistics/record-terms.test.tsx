import { describe, expect, it } from "vitest";
import { StatisticsPage } from "@/components/statistics/statistics-page";
import { translatorFor } from "@/lib/messages/translator";
import { decidedFact } from "@/tests/fixtures/record-facts";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";
import { aStatisticsView } from "@/tests/fixtures/statistics-view";

const withTerms = [24, 36, 60].flatMap((months) =>
  Array.from({ length: 20 }, (_, at) =>
    decidedFact("2024-01-05", "2024-01-20", {
      ...(at % 2 === 0 ? { court: "77GV0020", region: "46" } : { court: "61GV0022", region: "90" }),
      real: 1,
      terms: [months],
    }),
  ),
);
const untold = withTerms.map((fact) => ({ ...fact, real: 0, terms: [] }));
const page = (facts = [...withTerms, ...untold], query = {}) =>
  rendered(
    <StatisticsPage
      view={aStatisticsView({ facts, query: { synthetic: true, ...query } })}
      t={translatorFor("en")}
    />,
  );

describe("the terms that records tell", () => {
  it("are drawn by years, with their middle in words and how many are not told", () => {
    const html = page();
    expect(html).toContain('class="term-steps"');
    expect(html).toMatch(/<desc id="term-steps-desc">to 1 year: 0; to 2 years: 20;/);
    expect(wordsOf(html)).toContain("half 3 years or shorter");
    expect(wordsOf(html)).toContain("Term told 60 · Not known 60");
  });

  it("are not drawn by years within one court, nor is a term there told as the longest", () => {
    const html = page([...withTerms, ...untold], { court: "77GV0020" });
    expect(html).not.toContain('class="term-steps"');
    expect(wordsOf(html)).toContain("half 3 years or shorter");
  });

  it("have no table of nought beside invented records, which no entry stands beside", () => {
    const words = wordsOf(page());
    expect(words).toContain("Up to, months In court records 12 0 24 20 36 20 48 0 60 20");
  });

  it("are not spoken of where no record tells one", () => {
    const html = page(untold);
    expect(html).not.toContain("record-terms");
    expect(wordsOf(html)).toContain("Too few terms are known here");
  });
});
