import { beforeEach, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { inTransaction } from "@/lib/data/desk/transaction";
import { drainOutbox } from "@/lib/search/drain-outbox";
import { keyOf } from "@/lib/search/meilisearch/document";
import { rebuildIndex } from "@/lib/search/rebuild-index";
import { sweepIndex } from "@/lib/search/sweep-index";
import { aSearchRow, inventedRows } from "@/tests/fixtures/search-rows";
import { aDatabase } from "@/tests/integration/setup/database";
import { storeSearchRowsOf } from "@/tests/integration/setup/search-rows";
import { healed, theStandIn } from "@/tests/integration/setup/stand-in";

await aDatabase();
await storeSearchRowsOf(inventedRows);
const world = await theStandIn();
const { standIn, connection, writer } = world;
const keys = () =>
  standIn
    .held("otkaz")
    .map(({ key }) => key)
    .toSorted();
const wanted = inventedRows.map(keyOf).toSorted();
const silent = () => undefined;

beforeEach(async () => {
  healed(world);
  await sweepIndex(writer);
  standIn.told.length = 0;
});

describe("a sweep", () => {
  it("fills an index that was lost", async () => {
    standIn.lose("otkaz");
    await writer.prepare();
    expect(await sweepIndex(writer)).toMatchObject({
      documents: 8,
      missing: 8,
      stale: 0,
      extra: 0,
    });
    expect(keys()).toEqual(wanted);
  });

  it("writes nothing where everything is right", async () => {
    expect(await sweepIndex(writer)).toEqual({ documents: 8, missing: 0, stale: 0, extra: 0 });
    expect(standIn.told).toEqual([]);
  });

  it("puts right what is old", async () => {
    const key = keyOf(aSearchRow("9001"));
    standIn.plant("otkaz", { key, thing: "case/9001", hash: "0.1.1", id: "9001" });
    expect(await sweepIndex(writer)).toMatchObject({ missing: 0, stale: 1, extra: 0 });
    expect(standIn.held("otkaz").find((one) => one.key === key)?.hash).toBe("1.1.1");
  });

  it("takes out what is not public", async () => {
    const key = keyOf(aSearchRow("8888"));
    standIn.plant("otkaz", { key, thing: "case/8888", hash: "1.1.1", id: "8888" });
    expect(await sweepIndex(writer)).toMatchObject({ missing: 0, stale: 0, extra: 1 });
    expect(keys()).toEqual(wanted);
  });

  it("lets go what is withheld for nothing, and keeps withheld what is still to be told", async () => {
    const since = new Date();
    await deskClient().searchWithheld.createMany({
      data: [
        { kind: "case", id: "7777", since },
        { kind: "case", id: "9001", since },
      ],
    });
    await inTransaction(({ journal }) =>
      journal.outbox("withdrawn", [{ kind: "case", id: "9001", version: 0 }], since),
    );
    await sweepIndex(writer);
    expect(await deskClient().searchWithheld.findMany()).toMatchObject([{ id: "9001" }]);
    await drainOutbox(writer, new Date());
    expect(await deskClient().searchWithheld.findMany()).toEqual([]);
  });
});

describe("a rebuild", () => {
  it("puts a whole new index in the place of the old, and leaves nothing beside it", async () => {
    standIn.plant("otkaz", { key: "case-en-xx", thing: "case/xx", hash: "9.9.9", id: "xx" });
    const documents = await rebuildIndex(connection, { at: new Date(), report: silent });
    expect(documents).toBe(8);
    expect(keys()).toEqual(wanted);
    const { results } = await connection.admin.getRawIndexes();
    expect(results.map(({ uid }) => uid)).toEqual(["otkaz"]);
  });

  it("holds what was told to the old index while it was built", async () => {
    const report = once(async () => {
      await storeSearchRowsOf([aSearchRow("9100", { body: "later" })]);
      await inTransaction(({ journal }) =>
        journal.outbox("published", [{ kind: "case", id: "9100", version: 1 }], new Date()),
      );
      await drainOutbox(writer, new Date());
    });
    await rebuildIndex(connection, { at: new Date(), report: report.call });
    await report.finished;
    expect(keys()).toContain(keyOf(aSearchRow("9100")));
    await deskClient().searchDocument.deleteMany({ where: { id: "9100" } });
  });

  it("drops what an older one left half built, and nobody else's index", async () => {
    const { admin } = connection;
    await admin.createIndex("otkaz-1000", { primaryKey: "key" }).waitTask();
    await admin.createIndex("other", { primaryKey: "key" }).waitTask();
    await rebuildIndex(connection, { at: new Date(), report: silent });
    const { results } = await admin.getRawIndexes();
    expect(results.map(({ uid }) => uid).toSorted()).toEqual(["other", "otkaz"]);
  });
});

/** Does a piece of work at the first call; the caller does not wait for it. */
function once(work: () => Promise<void>) {
  let finish: (value: Promise<void>) => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const state = { calls: 0 };
  const call = () => {
    state.calls++;
    if (state.calls === 1) finish(work());
  };
  return { call, finished };
}
