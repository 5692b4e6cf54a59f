import { dayOfNumber } from "@/lib/domain/statistics/day-number";
import type { RecordFact } from "@/lib/domain/statistics/fact-columns";
import { withClient } from "@/lib/server/with-client";

/** Makes invented facts public as one batch, as a batch that was published would be. */
export function publishFacts(
  databaseUrl: string,
  facts: readonly RecordFact[],
  of: { batch: number; synthetic: boolean; day: string },
): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    await client.query("BEGIN");
    await client.query(
      `INSERT INTO published.record_batch (id, synthetic, published_on, sequence)
       VALUES ($1, $2, $3, published.data_version_now())`,
      [of.batch, of.synthetic, of.day],
    );
    for (const fact of facts)
      await client.query(
        `INSERT INTO published.record_fact (
           id, synthetic, court, region, instance, provisions, received, decided, result, persons,
           "real", suspended, terms, act_published, closed, appealed, appeal_result,
           cassation_result, sequence)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
           $16, $17, published.data_version_now())`,
        valuesOf(fact, of.synthetic),
      );
    await client.query("SELECT published.announce('{records}')");
    await client.query("COMMIT");
  });
}

function valuesOf(fact: RecordFact, synthetic: boolean): unknown[] {
  const day = (number: number | null) => (number === null ? null : dayOfNumber(number));
  return [
    synthetic,
    fact.court,
    fact.region,
    fact.instance,
    fact.provisions,
    day(fact.received),
    day(fact.decided),
    fact.result,
    fact.persons,
    fact.real,
    fact.suspended,
    fact.terms,
    fact.actPublished,
    fact.closed,
    fact.appealed,
    fact.appealResult,
    fact.cassationResult,
  ];
}
