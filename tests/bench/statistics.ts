import { readStatisticsQuery } from "@/lib/domain/statistics/query-parameters";
import { loadReferenceData } from "@/lib/operations/load-reference";
import { showStatistics } from "@/lib/operations/readers/show-statistics";
import { statisticsDocument } from "@/lib/web/statistics-document";
import { type AsOwner, withDatabase } from "@/tests/bench/with-database";

/** How many invented records there are, and how many questions are asked, none of them twice. */
const sizes = [16_000, 160_000, 1_000_000];
const questions = 60;

type Print = (line: string) => void;

/**
 * Prints how long the statistics take from the question to the answer for programs: first with nothing
 * in memory, as after a publication, then for questions that nobody has asked before.
 */
export function benchStatistics(print: Print): Promise<void> {
  return withDatabase(async (asOwner) => {
    await loadReferenceData(() => undefined);
    print("statistics: records, first ms, then p50 ms, p95 ms; RSS MB");
    for (const [place, size] of sizes.entries()) {
      await fill(asOwner, sizes[place - 1] ?? 0, size);
      const first = await took(0);
      const times: number[] = [];
      for (let at = 1; at <= questions; at += 1) times.push(await took(at));
      times.sort((a, b) => a - b);
      const at = (share: number) => times[Math.ceil(times.length * share) - 1];
      const rss = Math.round(process.memoryUsage().rss / 1024 ** 2);
      const shown = [size, first, at(0.5), at(0.95)].map((n) => n?.toFixed(0)).join(", ");
      print(`${shown}; ${rss}`);
    }
  });
}

async function took(at: number): Promise<number> {
  const begun = performance.now();
  const shown = await showStatistics("ru", readStatisticsQuery(asked(at)));
  if (shown.status !== 200 || !shown.view.records) throw new Error("nothing was counted");
  JSON.stringify(statisticsDocument(shown.view));
  return performance.now() - begun;
}

const provisions = [undefined, "337", "337(5)", "338", "332(2.1)"];
const units = ["month", "week", "working-day"];

/** Half of them are of the whole country, the widest there is; all differ in their months. */
function asked(at: number): Record<string, string | undefined> {
  return {
    synthetic: "yes",
    provision: at % 2 === 0 ? undefined : provisions[at % provisions.length],
    region: at % 4 === 3 ? "77" : undefined,
    by: units[at % units.length],
    from: `${2019 + (at % 5)}-${String((at % 12) + 1).padStart(2, "0")}`,
    to: `2025-${String((Math.floor(at / 5) % 12) + 1).padStart(2, "0")}`,
  };
}

/** Invented facts over seven years and every court, as batches that were published would leave them. */
function fill(asOwner: AsOwner, from: number, to: number): Promise<void> {
  return asOwner(async (client) => {
    await client.query(
      `INSERT INTO published.record_fact (
         id, synthetic, court, region, instance, provisions, received, decided, result, persons,
         "real", suspended, terms, act_published, closed, appealed, appeal_result, sequence)
       SELECT gen_random_uuid(), true, c.code, c.region_code,
         CASE WHEN random() < 0.9 THEN 'first' ELSE 'appeal' END,
         CASE WHEN random() < 0.05 THEN ARRAY['337(5)', '338(3)']
           ELSE ARRAY[(ARRAY['337(5)', '337(5)', '337(3)', '332(2.1)', '338(3)', '337(1)'])[1 + n % 6]]
         END,
         d.day, CASE WHEN random() < 0.9 THEN d.day + 10 + (random() * 80)::int END,
         CASE WHEN random() < 0.1 THEN 'pending' ELSE 'verdict' END,
         1, 0, 0, '{}', random() < 0.5, NULL, random() < 0.2, NULL, 1
       FROM generate_series($1::int, $2::int) AS n
         CROSS JOIN LATERAL (SELECT date '2019-01-01' + (random() * 2500 + n * 0)::int AS day) AS d
         JOIN (
           SELECT code, region_code, row_number() OVER (ORDER BY code) AS place FROM reference.court
           WHERE kind = 'garrison') AS c ON c.place = 1 + n % 104`,
      [from + 1, to],
    );
    await client.query(
      `INSERT INTO published.record_batch (id, synthetic, published_on, sequence)
       VALUES ($1, true, '2026-01-15', published.data_version_now())`,
      [to],
    );
    await client.query("SELECT published.announce('{records}')");
    await client.query("VACUUM ANALYZE published.record_fact");
  });
}
