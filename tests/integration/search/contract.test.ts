import { readFile, writeFile } from "node:fs/promises";
import { afterAll } from "vitest";
import { documentOf } from "@/lib/search/meilisearch/document";
import { meilisearchEngine } from "@/lib/search/meilisearch/meilisearch-engine";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import {
  type Recording,
  recorded,
  recording,
  recordingOf,
} from "@/tests/fixtures/meilisearch-recording";
import { inventedRows } from "@/tests/fixtures/search-rows";
import { keepsTheContract } from "@/tests/integration/search/contract";
import { aDatabase } from "@/tests/integration/setup/database";
import { anIndex } from "@/tests/integration/setup/meilisearch";
import { storeSearchRowsOf } from "@/tests/integration/setup/search-rows";

await aDatabase();
await storeSearchRowsOf(inventedRows);
keepsTheContract("PostgreSQL", postgresEngine);

const withheld = async () => [];
const path = new URL("../../fixtures/meilisearch/contract.json", import.meta.url);
const index = await anIndex();

if (index) {
  const { connection, writer } = index;
  const version = (await connection.version()) ?? "of unknown version";
  process.stdout.write(`The contract is asked of a real Meilisearch ${version}\n`);
  await writer.put(inventedRows.map(documentOf));
  const kept: Recording = { version, answers: {} };
  const client = recording(connection, kept);
  keepsTheContract("Meilisearch", meilisearchEngine({ connection: async () => client, withheld }));
  if (process.env.MEILI_RECORD)
    afterAll(() => writeFile(path, `${JSON.stringify(kept, null, 1)}\n`));
} else {
  const kept = recordingOf.parse(JSON.parse(await readFile(path, "utf8")));
  process.stdout.write(
    `The contract is asked of recorded answers of Meilisearch ${kept.version}\n`,
  );
  const client = recorded(kept);
  keepsTheContract(
    "recorded Meilisearch",
    meilisearchEngine({ connection: async () => client, withheld }),
  );
}
