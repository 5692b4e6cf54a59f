import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFactColumns } from "@/lib/data/published/read-fact-columns";
import { columnsOf } from "@/lib/domain/statistics/column-builder";
import { everything, type StatisticsQuery } from "@/lib/domain/statistics/query";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { recordedCounts } from "@/lib/operations/readers/recorded-counts";
import { showStatistics } from "@/lib/operations/readers/show-statistics";
import { withClient } from "@/lib/server/with-client";
import { unknownInStatistics } from "@/lib/web/strict-statistics";
import { decidedFact, recordFacts } from "@/tests/fixtures/record-facts";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishFacts } from "@/tests/integration/setup/public-facts";

const { databaseUrl } = await aCasebook();

async function ask(asked: Partial<StatisticsQuery> = {}): Promise<StatisticsView> {
  const shown = await showStatistics("en", { ...everything, ...asked });
  if (shown.status !== 200) throw new Error(String(shown.status));
  return shown.view;
}

/** Makes public that so many days passed until invented records were shown. */
const publishLag = (days: number) =>
  withClient(databaseUrl, (client) =>
    client.query(
      `INSERT INTO published.record_lag (measure, days, instance, synthetic, records)
       VALUES ('received', $1, 'first', false, 60)`,
      [days],
    ),
  );

const real = Array.from({ length: 60 }, (_, at) =>
  decidedFact(`2024-0${1 + (at % 6)}-10`, `2024-0${2 + (at % 6)}-15`, {
    court: "77GV0020",
    region: "46",
    provisions: at % 2 === 0 ? ["337(5)"] : ["338(3)"],
  }),
);
const drawn = fc.sample(recordFacts, { numRuns: 200, seed: 5 });

describe("the statistics", () => {
  it("say that there is nothing to count before records are public", async () => {
    const view = await ask();
    expect(view).toMatchObject({ records: null, recordsOf: null, lag: null, hasSynthetic: false });
    expect(view.entries?.cases).toBeGreaterThan(10);
    expect(view.entries?.proceedings).toBeGreaterThan(0);
  });

  it("never count invented records among real ones", async () => {
    await publishFacts(databaseUrl, drawn, { batch: 1, synthetic: true, day: "2024-12-15" });
    expect(await ask()).toMatchObject({ records: null, hasSynthetic: true });
    const invented = await ask({ synthetic: true });
    expect(invented.records?.records).toBe(drawn.filter((f) => f.instance === "first").length);
    expect(invented.entries).toBeNull();
  });

  it("tell a program of places and provisions that there are not", async () => {
    const wrong = { provision: "337(9)", court: "77GV9999", district: "46", region: "00" };
    const shown = await showStatistics("en", { ...everything, ...wrong });
    expect(unknownInStatistics(shown)).toEqual(
      Object.entries(wrong).map(([parameter, value]) => ({ parameter, value })),
    );
    const right = { provision: "337(5)", court: "77GV0020", region: "46" };
    expect(unknownInStatistics(await showStatistics("ru", { ...everything, ...right }))).toEqual(
      [],
    );
  });

  it("count what was made public a moment ago", async () => {
    await publishFacts(databaseUrl, real, { batch: 2, synthetic: false, day: "2024-11-01" });
    const view = await ask();
    expect(view.recordsOf).toBe("2024-11-01");
    expect(view.records).toMatchObject({ records: 60, received: 60, decided: 60, pending: 0 });
    expect(view.records?.byDistrict).toMatchObject([{ code: "77OV0000", decided: 60 }]);
    expect(view.names.regions[view.records?.byRegion[0]?.code ?? ""]?.name).toBe("Kursk Oblast");
    expect((await ask({ provision: "337" })).records?.decided).toBe(30);
    expect((await ask({ from: "2024-03", to: "2024-03" })).records?.received).toBe(10);
  });

  it("read from the database what was written to it, whatever it is", async () => {
    const [read, held] = [await readFactColumns(true), columnsOf(drawn)];
    const inWords = ({ size, ...columns }: typeof read) =>
      Array.from({ length: size }, (_, row) =>
        JSON.stringify([
          ...[
            columns.court,
            columns.region,
            columns.instance,
            columns.provisions,
            columns.result,
          ].map(({ codes, of }) => codes[of[row] ?? 0]),
          columns.appealResult.codes[columns.appealResult.of[row] ?? 0],
          columns.received[row],
          columns.decided[row],
          columns.people[row],
          columns.real[row],
          columns.act[row],
          columns.closed[row],
          columns.appealed[row],
          [...columns.termMonths.filter((_m, at) => columns.termRows[at] === row)],
        ]),
      ).toSorted();
    expect(inWords(read)).toEqual(inWords(held));
  });

  it("give a reported figure the count that covers it, once it is known how late records appear", async () => {
    const april = {
      metric: "verdicts",
      region: null,
      from: "2024-04-01",
      to: "2024-04-30",
    } as const;
    expect(await recordedCounts({ ...april, articles: ["337"] })).toBeNull();
    await publishLag(20);
    const counted = await recordedCounts({ ...april, articles: ["337"] });
    expect(counted).toMatchObject({ count: 10, asOf: "2024-11-01" });
    expect(counted?.coverage).toMatchObject({ courtsWithRecords: 1, from: "2024-01-06" });
    expect(counted?.coverage.courts).toBeGreaterThan(100);
    expect(await recordedCounts({ ...april, articles: ["332"] })).toBeNull();
  });

  it("say that a link was made for another version of the data", async () => {
    const { dataVersion } = await ask();
    expect((await ask({ dataVersion: dataVersion.number })).isOtherVersion).toBe(false);
    expect((await ask({ dataVersion: dataVersion.number + 1 })).isOtherVersion).toBe(true);
  });

  it("count entries and records of a place apart, and hide the small numbers of both", async () => {
    const { records, entries } = await ask({ court: "77GV0020" });
    expect(records?.results).toMatchObject([{ code: "verdict", people: 60 }]);
    expect(entries?.isGuarded).toBe(true);
    expect(entries?.spread).toBeNull();
  });
});
