import { describe, expect, it } from "vitest";
import { sheetsOf } from "@/lib/domain/statistics/sheets";
import { statisticsDocument } from "@/lib/web/statistics-document";
import { statisticsSheet } from "@/lib/web/statistics-sheet";
import { readStrictStatistics } from "@/lib/web/strict-statistics";
import { decidedFact } from "@/tests/fixtures/record-facts";
import { aStatisticsView } from "@/tests/fixtures/statistics-view";

const view = aStatisticsView();
const linesOf = (id: string, of = view) => (statisticsSheet(of, id) ?? "").trimEnd().split("\r\n");

describe("a table of the statistics for spreadsheets", () => {
  it("has the name of a court beside its code, and says of which data it is", () => {
    expect(linesOf("courts")).toEqual([
      "court,courtName,received,decided,pending,data,asOf,dataVersion,from,to",
      "77GV0020,Kursk Garrison Military Court,240,240,0,real,2024-04-20,17,2023-01-01,2024-03-31",
      "61GV0022,Zaporizhzhia,60,60,0,real,2024-04-20,17,2023-01-01,2024-03-31",
    ]);
  });

  it("says in every line that records are invented", () => {
    const [, ...lines] = linesOf("months", aStatisticsView({ query: { synthetic: true } }));
    expect(lines.length).toBe(15);
    for (const line of lines) expect(line).toContain(",synthetic,");
  });

  it("writes a number below nought as a number", () => {
    const facts = [8, 8, 2, 2].flatMap((n, at) =>
      Array.from(
        { length: 12 },
        (_, month) => `${2020 + at}-${String(month + 1).padStart(2, "0")}`,
      ).flatMap((month) =>
        Array.from({ length: n }, () => decidedFact(`${month}-03`, `${month}-20`)),
      ),
    );
    const years = linesOf("years", aStatisticsView({ facts }));
    expect(years.join()).not.toContain("'");
    expect(years.join()).toMatch(/,-\d+,/);
  });

  it("says of a hidden number that it is hidden", () => {
    const one = aStatisticsView({ query: { court: "61GV0022", from: "2023-01", to: "2023-01" } });
    expect(linesOf("results", one).join()).toContain("suppressed");
  });

  it("says in every line which days it counts, which are not those asked of where more is told", () => {
    const asked = { court: "61GV0022", from: "2023-02", to: "2023-02" };
    const one = aStatisticsView({ query: asked });
    expect(linesOf("months", one)[1]).toMatch(/,2023-02-01,2023-02-28$/);
    expect(linesOf("results", one)[1]).toMatch(/,2023-01-01,2024-03-31$/);
    expect(linesOf("served", one)[1]).toMatch(/^entries,.*,2023-02,2023-02$/);
    expect(linesOf("acts-by-court", one)[1]).toMatch(/,2023-01-01,2024-03-24$/);
    expect(linesOf("lag", one)[1]).toMatch(/,17,,$/);
  });

  it("is none where the answer has no such table", () => {
    expect(statisticsSheet(view, "weeks")).toBeNull();
    expect(statisticsSheet(view, "people")).toBeNull();
  });
});

describe("the statistics for programs", () => {
  it("have every table, each row by the names of its columns", () => {
    const { tables, data } = statisticsDocument(view);
    expect(Object.keys(tables)).toEqual(sheetsOf(view).map(({ id }) => id));
    expect(data).toBe("real");
    expect(tables.months?.[0]).toMatchObject({ month: "2023-01", received: 20, incomplete: false });
  });

  it("say that the months asked of are not covered, and count nothing of them", () => {
    const { records, tables } = statisticsDocument(aStatisticsView({ query: { to: "2001-01" } }));
    expect(records).toMatchObject({ isCovered: false, period: null, decided: null });
    expect(tables.months).toEqual([]);
    expect(tables.served?.map(({ of }) => of)).toEqual(["entries"]);
    expect(statisticsDocument(view).records).toMatchObject({ isCovered: true, decided: 300 });
  });

  it("hold no choices of the form", () => {
    expect(JSON.stringify(statisticsDocument(view))).not.toContain("choices");
  });
});

describe("a question of a program", () => {
  const read = (query: string, besides?: string[]) =>
    readStrictStatistics(new URLSearchParams(query), besides);

  it.each([
    ["provision=337(5)&court=77GV0020&from=2024-01&by=week&instance=first", 0],
    ["count=decided&by=month&lang=ru", 0],
    ["provision=three&unknown=1", 2],
    ["from=2024-05&to=2024-01", 2],
    ["court=77GV0020&court=61GV0022", 1],
  ])("of %s has %i problems", (query, n) => {
    expect(read(query).problems.length).toBe(n);
  });

  it("may name a table only where there are tables", () => {
    expect(read("table=months").problems.length).toBe(1);
    expect(read("table=months", ["table"]).problems).toEqual([]);
  });
});
