import { expect, it } from "vitest";
import { AppealSection } from "@/components/statistics/appeal-section";
import { entryStatistics } from "@/lib/domain/statistics/entry-statistics";
import { sheetsOf } from "@/lib/domain/statistics/sheets";
import { translatorFor } from "@/lib/messages/translator";
import { aRow, aSentence } from "@/tests/fixtures/precedents";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";
import { aStatisticsView } from "@/tests/fixtures/statistics-view";

const section = (lodgedBy: "prosecution" | null) => {
  const after = aSentence({ instance: "appeal", months: { min: 84, max: 84 }, lodgedBy });
  const chain = lodgedBy ? [aSentence({ months: { min: 66, max: 66 } }), after] : [aSentence()];
  const rows = [aRow({ outcome: "convicted", chain })];
  const entries = entryStatistics({ rows, undated: 0 }, [], false);
  const view = { ...aStatisticsView({ facts: [] }), entries };
  return rendered(<AppealSection view={view} sheets={sheetsOf(view)} t={translatorFor("en")} />);
};

it("draws who appealed and which way the sentence went, though no records are public", () => {
  const html = section("prosecution");
  expect(html).toContain(
    '<desc id="appellants-desc">Prosecution: case entries: Heavier 1; Lighter 0; As it was 0; Not known 0.</desc>',
  );
  expect(wordsOf(html)).toContain("Heavier 1 · Lighter 0 · As it was 0 · Not known 0");
});

it("draws nothing where nobody appealed", () => {
  expect(section(null)).not.toContain("<svg");
});
