import { beforeEach, describe, expect, it, vi } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { inTransaction } from "@/lib/data/desk/transaction";
import { describeSearch } from "@/lib/search/describe-search";
import { keepIndex } from "@/lib/search/keep-index";
import { inventedRows } from "@/tests/fixtures/search-rows";
import { aDatabase } from "@/tests/integration/setup/database";
import { storeSearchRowsOf } from "@/tests/integration/setup/search-rows";
import { healed, theStandIn } from "@/tests/integration/setup/stand-in";

await aDatabase();
await storeSearchRowsOf(inventedRows);
const world = await theStandIn();
const { standIn } = world;
const undone = () => deskClient().outbox.count({ where: { doneAt: null } });
const start = Date.now();
const moment = (ms: number) => new Date(start + ms);

async function changed(id = "9001", topic = "published") {
  await inTransaction(({ journal }) =>
    journal.outbox(topic, [{ kind: "case", id, version: 1 }], new Date()),
  );
}

function keeping() {
  const said: string[] = [];
  return { said, keep: keepIndex({ report: (line) => said.push(line) }) };
}

beforeEach(async () => {
  healed(world);
  await deskClient().outbox.updateMany({ data: { doneAt: new Date() } });
});

describe("what keeps the index", () => {
  it("fills an empty one at the first turn, and writes nothing more at the second", async () => {
    standIn.lose("otkaz");
    const { keep, said } = keeping();
    await keep(moment(0));
    expect(standIn.held("otkaz")).toHaveLength(8);
    standIn.told.length = 0;
    await keep(moment(1000));
    expect(standIn.told).toEqual([]);
    expect(said).toEqual([]);
  });

  it("tells each change at the next turn", async () => {
    const { keep } = keeping();
    await keep(moment(0));
    standIn.told.length = 0;
    await changed();
    await keep(moment(1000));
    expect(standIn.told).toEqual(["put case/9001", "put case/9001"]);
    expect(await undone()).toBe(0);
  });

  it("makes a lost index anew before it tells a change: half of one never answers", async () => {
    const { keep } = keeping();
    await keep(moment(0));
    standIn.lose("otkaz");
    await changed();
    await keep(moment(1000));
    expect(standIn.held("otkaz")).toHaveLength(8);
  });

  it("notices within a minute that the index was lost, and fills it again", async () => {
    const { keep } = keeping();
    await keep(moment(0));
    standIn.lose("otkaz");
    await keep(moment(61_000));
    expect(standIn.held("otkaz")).toHaveLength(8);
  });

  it("compares everything once a day", async () => {
    const { keep } = keeping();
    await keep(moment(0));
    standIn.plant("otkaz", { key: "case-en-xx", thing: "case/xx", hash: "1", id: "xx" });
    await keep(moment(23 * 60 * 60 * 1000));
    expect(standIn.held("otkaz")).toHaveLength(9);
    await keep(moment(24 * 60 * 60 * 1000));
    expect(standIn.held("otkaz")).toHaveLength(8);
  });

  it("says once that the server is down, waits longer each time, and says that it is well", async () => {
    const { keep, said } = keeping();
    await keep(moment(0));
    await changed();
    standIn.behaviour.status = 500;
    for (let turn = 1; turn <= 20; turn++) await keep(moment(turn * 1000));
    expect(said).toEqual([
      "The search engine cannot be told what changed (status_500); trying again",
    ]);
    standIn.behaviour.status = 0;
    await keep(moment(200_000));
    expect(said.at(-1)).toBe("The search engine is up to date again");
    expect(await undone()).toBe(0);
  });
});

describe("without another engine", () => {
  it("nothing waits, and nothing is withheld", async () => {
    vi.stubEnv("MEILI_HOST", "");
    await changed("9001", "withdrawn");
    await deskClient().searchWithheld.create({
      data: { kind: "case", id: "9001", since: new Date() },
    });
    await keeping().keep(moment(0));
    expect(await undone()).toBe(0);
    expect(await deskClient().searchWithheld.count()).toBe(0);
    expect(await describeSearch(new Date())).toContainEqual(["Engine", "PostgreSQL alone"]);
    vi.stubEnv("MEILI_HOST", standIn.host);
  });
});

describe("what an operator is told", () => {
  it("is the engine, its documents, and what waits", async () => {
    await keeping().keep(moment(0));
    await changed();
    const told = Object.fromEntries(await describeSearch(new Date(Date.now() + 60_000)));
    expect(told).toMatchObject({
      Engine: "Meilisearch of unknown version, index otkaz",
      Indexed: "8 documents",
      Published: "8 documents",
      Withheld: "nothing",
      Shelf: "empty",
    });
    expect(told.Outbox).toMatch(/^1 wait, the oldest for (60|61) s$/);
  });

  it("names what is on the shelf, and why, and no word of it", async () => {
    await changed();
    await inTransaction(async ({ outbox }) => {
      for (const row of await outbox.due(new Date(), 1))
        await outbox.shelve(row, { shelvedAt: new Date(), trouble: "invalid_document_fields" });
    });
    expect(await describeSearch(new Date())).toContainEqual([
      "",
      "case 9001: invalid_document_fields, after 1 attempts",
    ]);
  });

  it("is that the engine cannot be reached", async () => {
    standIn.behaviour.status = 502;
    const [engine] = await describeSearch(new Date());
    expect(engine?.[1]).toContain("cannot be reached (status_502)");
  });
});
