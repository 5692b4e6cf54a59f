import { readFile, writeFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { documentOf } from "@/lib/search/meilisearch/document";
import { meilisearchEngine } from "@/lib/search/meilisearch/meilisearch-engine";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { aQuery, aSearchAsk, askedFor } from "@/tests/fixtures/a-search-ask";
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

const path = new URL("../../fixtures/meilisearch/contract.json", import.meta.url);
const index = await anIndex();

if (index) {
  const { connection, writer } = index;
  const version = (await connection.version()) ?? "of unknown version";
  process.stdout.write(`The contract is asked of a real Meilisearch ${version}\n`);
  await writer.put(inventedRows.map(documentOf));
  it("applies settings where they differ, and only there", async () => {
    expect(await writer.prepare()).toEqual([]);
    await connection.admin.index(connection.index).updatePrefixSearch("indexingTime").waitTask();
    expect(await writer.prepare()).toEqual(["prefixSearch"]);
    expect(await writer.prepare()).toEqual([]);
  });
  it("may do with each key what it is for, and nothing else", async () => {
    const { search, admin } = connection;
    const refused = { cause: { cause: { code: "invalid_api_key" } } };
    await expect(search.index(connection.index).getDocuments()).rejects.toMatchObject(refused);
    await expect(search.index(connection.index).deleteAllDocuments()).rejects.toMatchObject(
      refused,
    );
    await expect(admin.getKeys()).rejects.toMatchObject(refused);
    await expect(admin.index("others").getStats()).rejects.toMatchObject(refused);
  });
  const kept: Recording = { version, answers: {} };
  keepsItsPromises("Meilisearch", recording(connection, kept));
  if (process.env.MEILI_RECORD)
    afterAll(() => writeFile(path, `${JSON.stringify(kept, null, 2)}\n`));
} else {
  const kept = recordingOf.parse(JSON.parse(await readFile(path, "utf8")));
  const { version } = kept;
  process.stdout.write(`The contract is asked of recorded answers of Meilisearch ${version}\n`);
  keepsItsPromises("recorded Meilisearch", recorded(kept));
}

type Client = ReturnType<typeof recorded>;

/** The contract, and what only an engine has to promise that may lag behind. */
function keepsItsPromises(name: string, client: Client) {
  const engine = (...hidden: string[]) =>
    meilisearchEngine({ connection: async () => client, withheld: async () => hidden });
  keepsTheContract(name, engine());

  describe(`${name}: what is withheld`, () => {
    const ask = aSearchAsk({ query: aQuery({ asked: [askedFor("river")] }), sort: "newest" });

    it("is in no hits, no counts and no facets", async () => {
      const before = await engine().find(ask);
      const { hits, total, counts, facets } = await engine("case/9003", "source/src-river").find(
        ask,
      );
      expect(before).toMatchObject({ total: 3, counts: { case: 2, source: 1 } });
      expect(hits).toEqual([{ kind: "case", id: "9002" }]);
      expect({ total, counts }).toEqual({ total: 1, counts: { case: 1 } });
      expect(facets.article).toEqual({ "332": 1 });
    });

    it("is in nothing either where the best come first", async () => {
      const { hits } = await engine("case/9003").find({ ...ask, sort: "best", kind: "case" });
      expect(hits).toEqual([{ kind: "case", id: "9002" }]);
    });
  });
}
