import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { inTransaction } from "@/lib/data/desk/transaction";
import { publishCase } from "@/lib/operations/publish-case";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { drainOutbox, waitAfter } from "@/lib/search/drain-outbox";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { healed, theStandIn } from "@/tests/integration/setup/stand-in";

await aCasebook();
const world = await theStandIn();
const { standIn, writer } = world;
const later = (ms: number) => new Date(Date.now() + ms);
const drain = (ms = 0) => drainOutbox(writer, later(ms));
const undone = () =>
  deskClient().outbox.findMany({ where: { doneAt: null }, orderBy: { id: "asc" } });
const withheld = () => deskClient().searchWithheld.findMany();
const empty = async () => {
  while ((await drain()).more);
};

beforeEach(async () => {
  healed(world);
  await deskClient().outbox.updateMany({ data: { doneAt: new Date(), shelvedAt: null } });
});

/** A line of the outbox as publishing writes it, about something that is public. */
async function changed(...ids: string[]) {
  for (const id of ids)
    await inTransaction(({ journal }) =>
      journal.outbox("published", [{ kind: "case", id, version: 1 }], new Date()),
    );
}

describe("the outbox", () => {
  it("is told in order, each thing once, in both languages", async () => {
    await changed("0003", "0001", "0003");
    expect(await drain()).toMatchObject({ told: 3, shelved: [], more: false });
    expect(new Set(standIn.told)).toEqual(new Set(["put case/0001", "put case/0003"]));
    expect(standIn.told).toHaveLength(4);
    expect(await undone()).toEqual([]);
  });

  it("keeps a line when the server dies before it has it", async () => {
    await changed("0001");
    standIn.behaviour.status = 500;
    await expect(drain()).rejects.toThrow();
    expect(await undone()).toMatchObject([{ attempts: 0, trouble: null, shelvedAt: null }]);
    standIn.behaviour.status = 0;
    expect((await drain()).told).toBe(1);
  });

  it("tells a line again when this process died before it was marked", async () => {
    await changed("0001");
    await expect(
      inTransaction(async (stores) => {
        const rows = await stores.outbox.due(new Date(), 10);
        await stores.outbox.done(
          rows.map(({ id }) => id),
          new Date(),
        );
        throw new Error("killed");
      }),
    ).rejects.toThrow("killed");
    expect((await drain()).told).toBe(1);
    expect(standIn.told).toEqual(["put case/0001", "put case/0001"]);
  });

  it("is told by one process at a time", async () => {
    await changed("0001");
    standIn.behaviour.slow = 50;
    const both = await Promise.all([drain(), drain()]);
    expect(both.map(({ told }) => told).toSorted()).toEqual([0, 1]);
  });

  it("takes out what is no longer public", async () => {
    await changed("none-such");
    await drain();
    expect(standIn.told.every((line) => line.startsWith("remove case-"))).toBe(true);
    expect(standIn.told).toHaveLength(2);
  });
});

describe("a line that the server refuses", () => {
  it("holds up none of the others", async () => {
    standIn.behaviour.poison.set("0002", "invalid_document_fields");
    await changed("0001", "0002", "0003");
    expect((await drain()).told).toBe(2);
    expect(await undone()).toMatchObject([
      { subjectId: "0002", attempts: 1, trouble: "invalid_document_fields", shelvedAt: null },
    ]);
  });

  it("is told again after a while, longer each time", async () => {
    standIn.behaviour.poison.set("0002", "invalid_document_fields");
    await changed("0002");
    await drain();
    expect((await drain(1000)).told).toBe(0);
    const [line] = await undone();
    expect(line?.attempts).toBe(1);
    await drain(6000);
    expect((await undone())[0]?.attempts).toBe(2);
    expect([0, 1, 2, 20].map(waitAfter)).toEqual([5000, 10_000, 20_000, 3_600_000]);
  });

  it("is put on the shelf after eight times, and reported once", async () => {
    standIn.behaviour.poison.set("0002", "invalid_document_fields");
    await changed("0002");
    const reported = [];
    for (let turn = 0; turn < 12; turn++) {
      const { shelved } = await drain(turn * 4_000_000);
      reported.push(...shelved);
    }
    expect(reported).toMatchObject([{ kind: "case", subjectId: "0002" }]);
    expect(await undone()).toMatchObject([{ attempts: 8 }]);
    const { shelved, waiting } = await inTransaction(({ outbox }) => outbox.state());
    expect({ waiting, trouble: shelved[0]?.trouble }).toEqual({
      waiting: 0,
      trouble: "invalid_document_fields",
    });
  });

  it("is done with when a later change of the same thing is taken", async () => {
    standIn.behaviour.poison.set("0002", "invalid_document_fields");
    await changed("0002");
    await drain();
    standIn.behaviour.poison.clear();
    await changed("0002");
    expect((await drain()).told).toBe(1);
    expect(await undone()).toEqual([]);
  });
});

describe("what takes words out of the public", () => {
  const about = [{ kind: "case", id: "9001" }];
  const old = () => standIn.held("otkaz").filter(({ id }) => id === "9001");

  beforeAll(async () => {
    await publishInventedCase();
    await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
    await empty();
  });

  it("is withheld by the act that redacts, until the index has nothing but the new version", async () => {
    const before = old().map(({ hash }) => hash);
    await redact(anEditor, {
      subjectKind: "case",
      subjectId: "9001",
      target: "block",
      targetId: "9001.ru.2",
      field: null,
    });
    expect(await withheld()).toMatchObject(about);
    await empty();
    expect(await withheld()).toEqual([]);
    expect(old().filter(({ hash }) => before.includes(hash))).toEqual([]);
    expect(old()).toHaveLength(2);
  });

  it("is told before everything that waits", async () => {
    await changed("0001", "0002", "0003");
    await inTransaction(({ journal }) =>
      journal.outbox("withdrawn", [{ kind: "case", id: "9001", version: 0 }], new Date()),
    );
    const rows = await inTransaction(({ outbox }) => outbox.due(new Date(), 2));
    expect(rows.map(({ subjectId }) => subjectId)).toEqual(["9001", "0001"]);
  });

  it("stays withheld while a question still finds it, though the task was done", async () => {
    standIn.behaviour.forgetful = true;
    await withdrawCase(anEditor, "9001");
    expect(await withheld()).toMatchObject(about);
    expect(await undone()).toMatchObject([{ topic: "withdrawn", subjectId: "9001" }]);
    await drain();
    expect(await withheld()).toMatchObject(about);
    expect(await undone()).toMatchObject([{ trouble: "still_found" }]);
    standIn.behaviour.forgetful = false;
    await drain(6000);
    expect(await withheld()).toEqual([]);
    expect(old()).toEqual([]);
  });

  it("stays withheld when more is taken out while the index is told", async () => {
    const [thing = { kind: "", id: "" }] = about;
    await deskClient().searchWithheld.create({ data: { ...thing, since: new Date() } });
    await inTransaction(async (stores) => {
      const told = await stores.outbox.waitingAbout(about);
      // Another act commits between the reading of what is told and the letting go.
      await inTransaction(({ journal }) =>
        journal.outbox("withdrawn", [{ ...thing, version: 0 }], new Date()),
      );
      await stores.searchCopies.release(thing, told);
    });
    expect(await withheld()).toMatchObject(about);
    await empty();
    expect(await withheld()).toEqual([]);
  });
});
