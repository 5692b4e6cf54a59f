import fc from "fast-check";
import type { Client } from "pg";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import { loadReferenceData } from "@/lib/operations/load-reference";
import { findPrecedents } from "@/lib/operations/readers/find-precedents";
import { type AsOwner, withDatabase } from "@/tests/bench/with-database";
import { aCaseCard } from "@/tests/fixtures/case-cards";
import { precedentQueries, precedentRows } from "@/tests/fixtures/precedents";

/** How many invented cases there are, with one defendant each, and how many questions are asked. */
const sizes = [16_000, 160_000];
const questions = 60;
const atOnce = 2_000;

/** Prints how long an operation takes from question to view: first with nothing in memory, then after. */
export function benchPrecedentAnswers(print: (line: string) => void): Promise<void> {
  return withDatabase(async (asOwner) => {
    await loadReferenceData(() => undefined);
    const asked = fc.sample(precedentQueries, questions);
    print("answers of precedents: cases, first ms, then p50 ms, p95 ms");
    for (const [place, size] of sizes.entries()) {
      await fill(asOwner, sizes[place - 1] ?? 0, size);
      const times: number[] = [];
      for (const query of asked) times.push(await took({ ...query, ...present }));
      const [first] = times;
      times.sort((a, b) => a - b);
      const at = (share: number) => times[Math.floor(share * times.length)];
      print([size, first, at(0.5), at(0.95)].map((n) => n?.toFixed(0)).join(", "));
    }
  });
}

const present = { dataVersion: null, page: 1 };

async function took(query: PrecedentQuery): Promise<number> {
  const begun = performance.now();
  await findPrecedents("ru", query);
  return performance.now() - begun;
}

async function fill(asOwner: AsOwner, from: number, to: number): Promise<void> {
  const [drawn = []] = fc.sample(fc.array(precedentRows, { minLength: 400, maxLength: 400 }), 1);
  const profiles = drawn.flat().map(({ profile }) => ({ ...profile, ordinal: 1, headcount: 1 }));
  await asOwner(async (client) => {
    await client.query("SET session_replication_role = replica");
    for (let first = from; first < to; first += atOnce) {
      const rows = Array.from({ length: Math.min(atOnce, to - first) }, (_, at) => {
        const id = String(1_000_000 + first + at);
        const card = aCaseCard({ number: id, slug: `${id}-ivan-invented` });
        return { id, profile: profiles[(first + at) % profiles.length], card };
      });
      await put(client, JSON.stringify(rows));
    }
    await client.query("INSERT INTO published.data_version (day) VALUES ('2026-11-22')");
    await client.query("UPDATE published.announcement SET version = version + 1");
    await client.query("VACUUM ANALYZE");
  });
}

async function put(client: Client, rows: string): Promise<void> {
  const given = "FROM jsonb_to_recordset($1) AS r (id text, profile jsonb, card jsonb)";
  for (const into of [
    `published.subject (kind, id, version, state, first_on, changed_on)
      SELECT 'case', id, 1, 'public', '2026-11-22', '2026-11-22' ${given}`,
    `published.publication (kind, id, lang, version, document, salt, digest, published_on, reason, sequence)
      SELECT 'case', id, 'en', 1, '{}', id, id, '2026-11-22', '{}', 1 ${given}`,
    `published.precedent_row (subject_id, version, ordinal, profile)
      SELECT id, 1, 1, profile ${given}`,
    `published.case_card (subject_id, lang, card, title, position, defendants, sentenced, terms_known)
      SELECT id, 'ru', card, id, id::int, 1, 1, 1 ${given}`,
  ])
    await client.query(`INSERT INTO ${into}`, [rows]);
}
