import { beforeAll, describe, expect, it, vi } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { type Actor, anonymous, operator } from "@/lib/domain/actor";
import type { WaitingView } from "@/lib/domain/records/import-views";
import { runImports } from "@/lib/jobs/run-imports";
import {
  beginImport,
  discardImport,
  dropImport,
  goOnImport,
} from "@/lib/operations/records/begin-import";
import { chooseColumns } from "@/lib/operations/records/choose-columns";
import { exportRefused } from "@/lib/operations/records/export-refused";
import { handInFile, uploadLimits } from "@/lib/operations/records/hand-in-file";
import { listImports } from "@/lib/operations/records/list-imports";
import { listMatches } from "@/lib/operations/records/list-matches";
import { listCourtNames, nameCourt } from "@/lib/operations/records/name-court";
import { publishBatch, undoBatch } from "@/lib/operations/records/publish-batch";
import { readHandedIn } from "@/lib/operations/records/read-handed-in";
import { showImport } from "@/lib/operations/records/show-import";
import { weighBatch } from "@/lib/operations/records/weigh-batch";
import { aForeignTable, aTableRow } from "@/tests/fixtures/record-tables";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aReferenceDatabase();
const { researcher, editor, reader } = await inventedStaff();
const running = () => new AbortController().signal;

/** Hands a table in; answers its batch. */
const handIn = (rows: readonly string[], actor: Actor = researcher) =>
  handInFile(actor, aForeignTable(rows));

/** The same, begun and read to its end. */
async function imported(rows: readonly string[]): Promise<number> {
  const id = await handIn(rows);
  await beginImport(researcher, id);
  await readHandedIn(running());
  return id;
}

async function waiting(id: number): Promise<WaitingView> {
  const shown = await showImport(researcher, String(id));
  if (!("waiting" in shown)) throw new Error("it does not wait");
  return shown.waiting;
}

async function begun(id: number, actor: Actor = researcher) {
  const shown = await showImport(actor, String(id));
  if (!("begun" in shown)) throw new Error("it waits");
  return shown.begun;
}

const refused = (kind: string, key: string) => ({ name: "Refusal", kind, key });
const notThere = refused("not-found", "problem.notFound");

describe("who may not", () => {
  const id = "1";
  const asking: Record<string, (actor: Actor) => unknown> = {
    handInFile: (actor) => handInFile(actor, aForeignTable([aTableRow()])),
    uploadLimits: (actor) => uploadLimits(actor),
    listImports: (actor) => listImports(actor),
    showImport: (actor) => showImport(actor, id),
    chooseColumns: (actor) => chooseColumns(actor, { id: 1, mapping: {} }),
    beginImport: (actor) => beginImport(actor, 1),
    goOnImport: (actor) => goOnImport(actor, 1),
    discardImport: (actor) => discardImport(actor, 1),
    dropImport: (actor) => dropImport(actor, 1),
    exportRefused: (actor) => exportRefused(actor, { batch: 1 }),
    listCourtNames: (actor) => listCourtNames(actor),
    listMatches: (actor) => listMatches(actor, "proposed"),
  };
  const editors: typeof asking = {
    weighBatch: (actor) => weighBatch(actor, id),
    nameCourt: (actor) => nameCourt(actor, { key: "name:x", foreign: "on" }),
  };

  it.each(Object.keys(asking))("is refused %s as if it were not there", async (name) => {
    for (const actor of [anonymous, reader])
      await expect(async () => asking[name]?.(actor)).rejects.toMatchObject(notThere);
  });

  it.each(Object.keys(editors))("is refused %s as a researcher", async (name) => {
    await expect(async () => editors[name]?.(researcher)).rejects.toMatchObject(notThere);
  });
});

describe("a file that is handed in", () => {
  it("is refused when it is empty, and when it is nothing known", async () => {
    const empty = { name: "a.csv", bytes: new Uint8Array() };
    await expect(handInFile(researcher, empty)).rejects.toMatchObject(
      refused("invalid", "records.file.missing"),
    );
    const odd = { name: "a.bin", bytes: new Uint8Array([0, 1, 2, 3, 4]) };
    await expect(handInFile(researcher, odd)).rejects.toMatchObject(
      refused("invalid", "records.file.unknownFormat"),
    );
  });

  it("waits, and nothing of it is a record", async () => {
    const id = await handIn([aTableRow({ number: "1-10/2023" })]);
    expect(await readHandedIn(running())).toBe(0);
    expect((await waiting(id)).batch).toMatchObject({ state: "waiting", position: 0 });
    const records = await inTransaction(({ recordWeights }) => recordWeights.unsettledIn(id));
    expect(records).toBe(0);
  });

  it("shows what would become of its rows, the refused ones too", async () => {
    const rows = [aTableRow({ decided: "31.02.2023", court: "Суд, которого нет" }), "1;2"];
    const { rows: shown, trouble } = await waiting(await handIn(rows));
    expect(trouble).toBeNull();
    expect(shown[0]?.record).toMatchObject({
      court: { printed: "Суд, которого нет", name: null },
      number: { meant: "1-1/2023" },
      received: { meant: "2023-02-01" },
      decided: { printed: "31.02.2023", meant: null },
      persons: [{ articles: [{ meant: "337(5)" }] }],
    });
    expect(shown[0]?.record?.flags).toContain("court-unresolved");
    expect(shown[1]).toMatchObject({ record: null, refused: { key: "records.row.columns" } });
  });

  it("shows no more than its first twenty rows", async () => {
    const rows = Array.from({ length: 40 }, (_, n) => aTableRow({ number: `1-${n}/2022` }));
    expect((await waiting(await handIn(rows))).rows).toHaveLength(20);
  });

  it("says what else was made of the very file", async () => {
    const rows = [aTableRow({ number: "1-20/2023" })];
    const first = await handIn(rows);
    expect((await waiting(await handIn(rows))).again).toEqual([first]);
  });

  it("is gone when it is discarded, and is not begun after that", async () => {
    const id = await handIn([aTableRow()]);
    await discardImport(researcher, id);
    await expect(showImport(researcher, String(id))).rejects.toMatchObject(notThere);
    await expect(beginImport(researcher, id)).rejects.toMatchObject(
      refused("conflict", "records.notWaiting"),
    );
  });
});

describe("the columns of a table", () => {
  it("are proposed by their headings, and what the headings do not tell is chosen", async () => {
    const id = await handIn([aTableRow({ number: "1-30/2023" })]);
    const before = await waiting(id);
    expect(before.columns?.chosen).toMatchObject({ case_number: "Номер дела", uid: "УИД" });
    expect(before.columns?.chosen.result).toBeUndefined();
    const mapping = { ...before.columns?.chosen, result: "Исход" };
    await chooseColumns(researcher, { id, mapping });
    expect((await waiting(id)).rows[0]?.record?.result).toEqual({
      printed: "Вынесен ПРИГОВОР",
      meant: "verdict",
    });
  });

  it("are remembered for the next table with these headings", async () => {
    const { columns } = await waiting(await handIn([aTableRow({ number: "1-31/2023" })]));
    expect(columns).toMatchObject({ remembered: true, chosen: { result: "Исход" } });
  });

  it.each([
    ["a heading that there is not", { uid: "Нет такого" }, "records.mapping.unknown"],
    ["none by which a record is told", { result: "Исход" }, "records.mapping.needed"],
    ["a field that there is not", { nothing: "УИД" }, null],
  ])("are refused with %s", async (_what, mapping, key) => {
    const id = await handIn([aTableRow()]);
    const choosing = async () => chooseColumns(researcher, { id, mapping });
    const told = key === null ? {} : { key };
    await expect(choosing).rejects.toMatchObject({ name: "Refusal", kind: "invalid", ...told });
    await discardImport(researcher, id);
  });
});

describe("a file that was begun", () => {
  let id: number;
  const rows = [
    aTableRow({ number: "1-40/2023" }),
    aTableRow({ number: "1-41/2023", court: "Выдуманный гарнизонный суд", received: "05.04.2023" }),
    "слишком;мало",
  ];
  beforeAll(async () => {
    id = await imported(rows);
  });

  it("is read by the server, and what came of it is counted", async () => {
    const { batch, refusedRows, unsettled } = await begun(id);
    expect(batch).toMatchObject({ state: "merged", position: 3, added: 2, refused: 1 });
    expect(refusedRows).toMatchObject([{ line: 4, raw: "слишком;мало" }]);
    expect(unsettled).toBe(1);
  });

  it("tells who began it, and what was done", async () => {
    const { batch, history } = await begun(id);
    expect(batch.by).toBe("Alias of invented-researcher");
    const actions = history.map(({ action }) => action);
    expect(actions).toEqual(["importRecords", "startImport", "handInRecords"]);
  });

  it("cannot be begun again, and its file is no longer kept", async () => {
    await expect(beginImport(researcher, id)).rejects.toMatchObject(
      refused("conflict", "records.notWaiting"),
    );
    expect(await inTransaction(({ importFiles }) => importFiles.isKept(id))).toBe(false);
  });

  it("gives its refused rows out as a table", async () => {
    let table = "";
    for await (const piece of exportRefused(researcher, { batch: id })) table += piece;
    expect(table).toContain("file,line,reason,values,row\r\n");
    expect(table).toContain("invented.csv,4,records.row.columns,");
    expect(table.trimEnd().endsWith('слишком;мало"')).toBe(true);
  });

  it("stands in the list with what waits for an editor", async () => {
    const { imports, waiting: left, mayImport } = await listImports(researcher);
    expect(mayImport).toBe(true);
    expect(left.courts).toBeGreaterThan(0);
    expect(imports.find((row) => row.id === id)).toMatchObject({ state: "merged", added: 2 });
  });

  it("offers publication to an editor alone", async () => {
    expect((await begun(id)).mayPublish).toBe(false);
    expect((await begun(id, editor)).mayPublish).toBe(true);
  });
});

describe("a server that stops in the middle", () => {
  it("leaves no trouble behind, and goes on at the next start", async () => {
    const id = await handIn([
      aTableRow({ number: "1-50/2023" }),
      aTableRow({ number: "1-51/2023" }),
    ]);
    await beginImport(researcher, id);
    const stopped = new AbortController();
    const reading = readHandedIn(stopped.signal);
    stopped.abort();
    expect(await reading).toBe(0);
    expect((await begun(id)).batch).toMatchObject({ state: "reading", trouble: null });
    expect(await readHandedIn(running())).toBe(1);
    expect((await begun(id)).batch).toMatchObject({ state: "merged", added: 2 });
  });
});

describe("the server", () => {
  it("reads what was begun by itself, tells nobody of it, and stops when it is asked to", async () => {
    const id = await handIn([aTableRow({ number: "1-55/2023" })]);
    const report = vi.fn();
    const { stop } = runImports({ everyMs: 5, report });
    await beginImport(researcher, id);
    await vi.waitFor(async () => expect((await begun(id)).batch.state).toBe("merged"), 10_000);
    await stop();
    expect(report).not.toHaveBeenCalled();
    const later = await handIn([aTableRow({ number: "1-56/2023" })]);
    await beginImport(researcher, later);
    expect((await begun(later)).batch).toMatchObject({ state: "reading", position: 0 });
    expect(await readHandedIn(running())).toBe(1);
  });
});

describe("a file that cannot be read to its end", () => {
  let id: number;
  beforeAll(async () => {
    id = await handIn([aTableRow({ number: "1-60/2023" })]);
    await beginImport(researcher, id);
    const at = new Date();
    await inTransaction(({ importBatches }) =>
      importBatches.stopped(id, "records.file.broken", at),
    );
  });

  it("is left alone and shown as stopped, with a way on for who may import", async () => {
    expect(await readHandedIn(running())).toBe(0);
    const { batch, mayGoOn } = await begun(id);
    expect([batch.state, mayGoOn]).toEqual(["stopped", true]);
  });

  it("is read on when somebody says so, once", async () => {
    await goOnImport(researcher, id);
    await expect(goOnImport(researcher, id)).rejects.toMatchObject(
      refused("conflict", "records.changedMeanwhile"),
    );
    expect(await readHandedIn(running())).toBe(1);
    expect((await begun(id)).batch).toMatchObject({ state: "merged", trouble: null });
  });
});

describe("a file that stopped and is given up", () => {
  const rows = [aTableRow({ number: "1-61/2023" })];
  let id: number;
  beforeAll(async () => {
    id = await handIn(rows);
    await beginImport(researcher, id);
    const at = new Date();
    await inTransaction(({ importBatches }) =>
      importBatches.stopped(id, "records.file.broken", at),
    );
  });

  it("offers that to who may import, and to nobody once it is done", async () => {
    expect((await begun(id)).mayDrop).toBe(true);
    await dropImport(researcher, id);
    const { batch, mayDrop, mayGoOn, history } = await begun(id);
    expect([batch.state, mayDrop, mayGoOn]).toEqual(["dropped", false, false]);
    expect(history[0]?.action).toBe("dropImport");
  });

  it("is neither read on, published nor given up again, and its file is not kept", async () => {
    expect(await readHandedIn(running())).toBe(0);
    const conflict = { kind: "conflict" };
    await expect(goOnImport(researcher, id)).rejects.toMatchObject(conflict);
    await expect(publishBatch(editor, id)).rejects.toMatchObject(conflict);
    await expect(dropImport(researcher, id)).rejects.toMatchObject(
      refused("conflict", "records.cannotBecome.dropped"),
    );
    expect(await inTransaction(({ importFiles }) => importFiles.isKept(id))).toBe(false);
  });

  it("may be handed in once more", async () => {
    const again = await imported(rows);
    expect((await begun(again)).batch).toMatchObject({ state: "merged", position: 1 });
  });

  it("is not given up before it was begun, nor after it was read", async () => {
    const waits = await handIn([aTableRow({ number: "1-62/2023" })]);
    const done = await imported([aTableRow({ number: "1-63/2023" })]);
    for (const other of [waits, done])
      await expect(dropImport(researcher, other)).rejects.toMatchObject({ kind: "conflict" });
    await expect(dropImport(researcher, 999_999)).rejects.toMatchObject(notThere);
    await discardImport(researcher, waits);
  });
});

describe("a file whose import cannot be finished", () => {
  it("is shown as stopped and holds up no other; later it is finished", async () => {
    const odd = await handIn([aTableRow({ number: "1-65/2023" })]);
    const next = await handIn([aTableRow({ number: "1-66/2023" })]);
    await beginImport(researcher, odd);
    await beginImport(researcher, next);
    const rule = `CHECK (id <> ${odd} OR state <> 'merged')`;
    await valuesOf(databaseUrl, `ALTER TABLE desk.import_batch ADD CONSTRAINT invented ${rule}`);
    expect(await readHandedIn(running())).toBe(1);
    expect((await begun(next)).batch.state).toBe("merged");
    const { batch, mayGoOn } = await begun(odd);
    expect([batch.state, batch.position, mayGoOn]).toEqual(["stopped", 1, true]);
    await valuesOf(databaseUrl, "ALTER TABLE desk.import_batch DROP CONSTRAINT invented");
    await goOnImport(researcher, odd);
    expect(await readHandedIn(running())).toBe(1);
    expect((await begun(odd)).batch).toMatchObject({ state: "merged", added: 1, trouble: null });
  });
});

describe("what publishing changes in public", () => {
  const weightOf = async (id: number) => (await weighBatch(editor, String(id))).weight;

  it("is told before it happens: new records, changed ones, days and sums", async () => {
    const older = await imported([
      aTableRow({ number: "1-70/2023", decided: "" }),
      aTableRow({ number: "1-71/2023", received: "09.02.2023" }),
    ]);
    const before = await weightOf(older);
    expect(before).toMatchObject({ alone: 2, differing: 0, from: "2023-02-01", to: "2023-02-09" });
    await publishBatch(editor, older);
    expect((await weightOf(older)).now).toBe(before.now + 2);

    const newer = await imported([
      aTableRow({ number: "1-70/2023" }),
      aTableRow({ number: "1-72/2023", court: "Выдуманный суд без кода" }),
    ]);
    const told = await weightOf(newer);
    expect(told).toMatchObject({ alone: 1, differing: 1, unsettled: 1, now: before.now + 2 });
    await publishBatch(editor, newer);
    expect((await weightOf(newer)).now).toBe(told.now + told.alone);

    expect(await weightOf(newer)).toMatchObject({ alone: 1, differing: 1 });
    await undoBatch(editor, newer);
    expect((await weightOf(newer)).now).toBe(told.now);
  });

  it("is nothing where a newer public file tells of the records already", async () => {
    const older = await imported([aTableRow({ number: "1-80/2023", decided: "" })]);
    const newer = await imported([aTableRow({ number: "1-80/2023" })]);
    await publishBatch(editor, newer);
    expect(await weightOf(older)).toMatchObject({ alone: 0, differing: 0 });
  });

  it("is not told of what there is not", async () => {
    await expect(weighBatch(editor, "999999")).rejects.toMatchObject(notThere);
    await expect(weighBatch(editor, "x")).rejects.toMatchObject(notThere);
  });
});

describe("a name of a court", () => {
  const raw = "Выдуманный военный суд для проверки";
  const keyOf = async () =>
    (await listCourtNames(editor)).names.find((name) => name.raw === raw)?.key ?? "";
  beforeAll(async () => {
    await imported([aTableRow({ number: "1-90/2023", court: raw })]);
  });

  it("is listed with how many records bear it, and the courts to choose from", async () => {
    const { names, courts, maySettle } = await listCourtNames(researcher);
    expect(names.find((name) => name.raw === raw)).toMatchObject({ records: 1, synthetic: 0 });
    expect(courts.length).toBeGreaterThan(100);
    expect(maySettle).toBe(false);
  });

  it.each([
    ["", "records.courts.empty"],
    ["суд, которого нет", "records.courts.unknown"],
  ])("is not settled by “%s”", async (court, key) => {
    const settling = nameCourt(editor, { key: await keyOf(), court });
    await expect(settling).rejects.toMatchObject({ kind: "invalid", key });
  });

  it("is settled once by what was chosen from the list", async () => {
    const key = await keyOf();
    expect(await nameCourt(editor, { key, court: "Владивосток (25GV0001)" })).toBe(1);
    expect(await keyOf()).toBe("");
    await expect(nameCourt(editor, { key, foreign: "on" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it("may be of no concern here", async () => {
    const court = "Выдуманный районный суд";
    await imported([aTableRow({ number: "1-91/2023", court })]);
    const name = (await listCourtNames(editor)).names.find((one) => one.raw === court);
    expect(await nameCourt(editor, { key: name?.key ?? "", foreign: "on" })).toBe(0);
    const later = await imported([
      aTableRow({ number: "1-92/2023", court }),
      aTableRow({ number: "1-93/2023" }),
    ]);
    const { weight } = await weighBatch(editor, String(later));
    expect(weight).toMatchObject({ alone: 1, differing: 0, unsettled: 0 });
    expect(weight.foreign).toEqual({ records: 2, foreign: 1 });
    expect((await begun(later)).foreign).toEqual({ records: 2, foreign: 1 });
    expect(await publishBatch(editor, later)).toBe(weight.alone);
  });
});

it("shows the operator's imports as nobody's", async () => {
  const id = await handInFile(operator, aForeignTable([aTableRow({ number: "1-95/2023" })]));
  expect((await waiting(id)).batch.by).toBeNull();
});
