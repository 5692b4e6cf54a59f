import { beforeEach, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { inTransaction } from "@/lib/data/desk/transaction";
import { keepIndex } from "@/lib/search/keep-index";
import { findPublished } from "@/lib/search/search-engine";
import { aQuery, aSearchAsk, askedFor } from "@/tests/fixtures/a-search-ask";
import { inventedRows } from "@/tests/fixtures/search-rows";
import { aDatabase } from "@/tests/integration/setup/database";
import { storeSearchRowsOf } from "@/tests/integration/setup/search-rows";
import { healed, theStandIn } from "@/tests/integration/setup/stand-in";

await aDatabase();
await storeSearchRowsOf(inventedRows);
const world = await theStandIn();
const { standIn } = world;
const ask = aSearchAsk({ query: aQuery({ asked: [askedFor("camp")] }) });
const undone = () => deskClient().outbox.count({ where: { doneAt: null } });

beforeEach(async () => {
  healed(world);
  // A good answer: the failures of one test are not counted with those of the next.
  await findPublished(ask);
  standIn.asked.length = 0;
});

describe("a question that Meilisearch answers", () => {
  it("shows what it found, without a notice", async () => {
    standIn.behaviour.finds = [{ kind: "case", id: "9003" }];
    expect(await findPublished(ask)).toMatchObject({
      engine: "meilisearch",
      notice: null,
      hits: [{ kind: "case", id: "9003" }],
      total: 1,
    });
  });

  it("never shows what is not public any more", async () => {
    standIn.behaviour.finds = [
      { kind: "case", id: "8888" },
      { kind: "case", id: "9003" },
    ];
    expect((await findPublished(ask)).hits).toEqual([{ kind: "case", id: "9003" }]);
  });

  it("leaves out of hits, counts and facets what is withheld", async () => {
    const since = new Date();
    await deskClient().searchWithheld.create({ data: { kind: "case", id: "9003", since } });
    await findPublished(ask);
    await deskClient().searchWithheld.deleteMany();
    const filters = JSON.stringify(standIn.asked).match(/"filter":"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(filters.length).toBe(3);
    for (const filter of filters) expect(filter).toContain('(NOT (thing IN [\\"case/9003\\"]))');
  });
});

describe("a question while Meilisearch is not well", () => {
  const answeredByPostgres = {
    engine: "postgres",
    notice: "fallback",
    hits: [{ kind: "case", id: "9003" }],
    total: 1,
  };

  it.each([
    ["fails", { status: 500 }],
    ["refuses our key", { status: 403 }],
    ["is busy", { status: 503 }],
    ["answers with no JSON", { garbage: "<html>502 Bad Gateway</html>" }],
    ["answers with JSON that means nothing", { garbage: '{"hits":[{"id":1}]}' }],
    ["answers with an empty text", { garbage: " " }],
    ["finds a kind that is none", { finds: [{ kind: "secret", id: "1" }] }],
  ])("is answered by PostgreSQL when it %s", async (_, how) => {
    Object.assign(standIn.behaviour, how);
    expect(await findPublished(ask)).toMatchObject(answeredByPostgres);
  });

  it("is answered by PostgreSQL when it is slow, and nobody waits for it", async () => {
    standIn.behaviour.slow = 5000;
    const began = Date.now();
    expect(await findPublished(ask)).toMatchObject(answeredByPostgres);
    expect(Date.now() - began).toBeLessThan(4000);
  });
});

// The last: the stand-in does not come back.
describe("Meilisearch killed while somebody types and something is published", () => {
  it("leaves questions answered, what is published kept, and says so once", async () => {
    await standIn.close();
    const said: string[] = [];
    const keep = keepIndex({ report: (line) => said.push(line) });
    for (let turn = 0; turn < 5; turn++) {
      await inTransaction(({ journal }) =>
        journal.outbox("published", [{ kind: "case", id: "9001", version: 1 }], new Date()),
      );
      await keep(new Date(Date.now() + turn * 70_000));
      expect(await findPublished(ask)).toMatchObject({ engine: "postgres", notice: "fallback" });
    }
    expect(await undone()).toBe(5);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("(unreachable); trying again");
  });
});
