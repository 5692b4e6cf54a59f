import type { Client } from "pg";
import { inventedRecord } from "@/tests/bench/invented-records";

const atOnce = 1000;
const columns =
  "kind, id, lang, address, title, body, keywords, title_terms, name_terms, provision_terms, concept_terms, body_terms, spellings, attributes";

/** Writes invented records into an empty casebook, from one number to before another, in both languages. */
export async function fillWithRecords(client: Client, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, to - first) }, (_, at) => first + at);
    const rows = numbers.flatMap((number) => [
      inventedRecord(number, "en"),
      inventedRecord(number, "ru"),
    ]);
    await client.query(
      `INSERT INTO published.search_document (${columns}, version, analysis)
        SELECT ${columns}, 1, 1 FROM jsonb_populate_recordset(NULL::published.search_document, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query("VACUUM ANALYZE published.search_document, published.search_index");
  await client.query("ANALYZE published.search_term");
  await client.query("ANALYZE published.search_spelling");
}
