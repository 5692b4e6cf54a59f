import { describe, expect, it } from "vitest";
import { StatisticsPage } from "@/components/statistics/statistics-page";
import { languages } from "@/lib/domain/language";
import { sheetsOf } from "@/lib/domain/statistics/sheets";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { translatorFor } from "@/lib/messages/translator";
import { decidedFact } from "@/tests/fixtures/record-facts";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";
import { aStatisticsView } from "@/tests/fixtures/statistics-view";

const page = (view: StatisticsView, lang: "en" | "ru" = "en") =>
  rendered(<StatisticsPage view={view} t={translatorFor(lang)} />);
const invented = aStatisticsView({ query: { synthetic: true } });

describe.each(languages)("the page of the statistics in %s", (lang) => {
  const html = page(aStatisticsView(), lang);

  it("says every message that it uses", () => {
    expect(wordsOf(html)).not.toMatch(/statistics\.|code\./);
  });

  it("has a title and a description for every drawing that is one", () => {
    const drawings = html.match(/<svg[^>]*role="img"[^>]*>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(9);
    for (const drawing of drawings) {
      const [named = ""] = attributes(drawing, "aria-labelledby");
      for (const id of named.split(" ")) expect(html).toContain(`id="${id}"`);
    }
    expect(html).not.toContain("<desc></desc>");
  });

  it("names nothing twice", () => {
    const ids = attributes(html, "id");
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("the page of the statistics", () => {
  const view = aStatisticsView();
  const html = page(view);

  it("has the table behind every drawing, as a table and as a file", () => {
    const files = attributes(html, "href").filter((href) => href.includes("statistics.csv"));
    const tables = files.map((href) => new URLSearchParams(href.split("?")[1]).get("table"));
    const shown = sheetsOf(view).filter(({ rows }) => rows.length > 0);
    expect(tables.toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
    expect(html.match(/<table/g)?.length).toBe(tables.length);
  });

  it("links to itself with the day and the version of its data", () => {
    expect(attributes(html, "href")).toContain("/en/statistics?asof=2024-04-20&v=17");
  });

  it("hatches the months that may be incomplete, and says so", () => {
    expect(html.match(/class="late"/g)?.length).toBeGreaterThan(0);
    expect(wordsOf(html)).toContain("Hatched: records may still be missing");
  });

  it("says of the occupied territory what it is", () => {
    expect(html).toMatch(/class="tile step-\d occupied"/);
    expect(wordsOf(html)).toContain("territory of Ukraine that Russia occupies");
  });

  it("draws what is not known of real and suspended punishments", () => {
    expect(html).toContain("court records: real 0, suspended 0, not known 294.");
  });

  it("marks invented records at every number", () => {
    const marked = page(invented);
    expect(marked).toContain('class="invented"');
    expect(marked.match(/<h2 id="(?!invented)/g)?.length).toBe(
      marked.match(/class="invented-mark"/g)?.length,
    );
    expect(html).not.toContain("invented-mark");
  });

  it("never shows entries beside invented records", () => {
    expect(page(invented)).not.toMatch(/case entries: real|id="service"|spread-chart/);
    expect(html).toMatch(/case entries: real/);
  });

  it("says that there is nothing to count, and invents nothing", () => {
    const empty = page(aStatisticsView({ facts: [] }));
    expect(wordsOf(empty)).toContain("No court records are public yet");
    expect(empty).not.toContain('id="series"');
    expect(empty).toContain('id="terms"');
  });

  it("says that no record fits a choice", () => {
    const words = wordsOf(page(aStatisticsView({ query: { court: "25GV0001" } })));
    expect(words).toContain("No record fits this choice.");
  });

  it("says that the months chosen are not covered, and counts nothing", () => {
    const uncovered = page(aStatisticsView({ query: { from: "2030-01" } }));
    expect(wordsOf(uncovered)).toContain("Not covered");
    expect(uncovered).not.toMatch(/court records: real|id="totals"/);
  });

  it("says of which numbers small ones are hidden", () => {
    expect(wordsOf(html)).toContain("Of court records, numbers of fewer than five people");
  });

  it("says that a link was made for other data", () => {
    expect(wordsOf(page({ ...view, isOtherVersion: true }))).toContain(
      "made for an earlier version",
    );
    expect(wordsOf(html)).not.toContain("made for an earlier version");
  });

  it("hides small numbers of one court, and says so", () => {
    const words = wordsOf(page(aStatisticsView({ query: { court: "61GV0022" } })));
    expect(words).toContain("numbers of fewer than five people are hidden");
    expect(words).toContain("hidden");
  });

  it("says in words what the series and the stock do from one end to the other", () => {
    const facts = ["2023-11", "2023-12", "2024-01", "2024-02", "2024-03"].flatMap((month, at) =>
      Array.from({ length: 1200 }, (_, row) =>
        decidedFact(`${month}-03`, row < 1000 + at ? `${month}-20` : "2024-04-19"),
      ),
    );
    const drawn = page(aStatisticsView({ facts }));
    expect(drawn).toMatch(
      /<desc id="strips-desc">\d columns\. Unhatched, they run from [A-Z][^<]*1,200/,
    );
    expect(drawn).toMatch(/<desc id="stock-desc">[^<]*the most was 990 \(March 2024\)/);
  });

  it("shows weeks where they are asked of", () => {
    const words = wordsOf(page(aStatisticsView({ query: { unit: "week" } })));
    expect(words).toContain("By week");
  });
});
