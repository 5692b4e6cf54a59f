import { DatabaseError } from "pg";
import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { anonymous, operator } from "@/lib/domain/actor";
import type { ReadRow } from "@/lib/domain/records/read-row";
import { listBatches, showBatch } from "@/lib/operations/records/list-batches";
import { refusedRows } from "@/lib/operations/records/refused-rows";
import { runImport } from "@/lib/operations/records/run-import";
import { startImport } from "@/lib/operations/records/start-import";
import { aRecordDraft, rowsOf } from "@/tests/fixtures/court-records";
import { aReader } from "@/tests/integration/setup/actors";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf } from "@/tests/integration/setup/contents";
import { aFile, importRecords, importRows } from "@/tests/integration/setup/records";

const { databaseUrl } = await aReferenceDatabase();
const records = ["court_record", "record_version", "record_person", "record_sighting"];

/** Drafts of one series: each has numbers of its own. */
function series(name: string, count: number) {
  return Array.from({ length: count }, (_, n) =>
    aRecordDraft({ caseNumber: `1-${name}${n}/2023`, uid: null }),
  );
}

async function contents() {
  const all = await contentsOf(databaseUrl, "desk");
  return records.map((table) => all[table]);
}

function versionsOf(caseNumber: string) {
  return valuesOf(
    databaseUrl,
    `SELECT v.content -> 'result' ->> 'raw' FROM desk.record_version v
     JOIN desk.court_record r ON r.id = v.record_id WHERE r.case_number = $1 ORDER BY v.number`,
    [caseNumber],
  );
}

function currentOf(caseNumber: string) {
  const sql = "SELECT number || ' of ' || versions FROM desk.court_record WHERE case_number = $1";
  return valuesOf(databaseUrl, sql, [caseNumber]);
}

describe("who may not import", () => {
  it.each([anonymous, aReader])("is told that there is nothing: %j", async (actor) => {
    expect(() => startImport(actor, aFile("refused"))).toThrow("not-found");
    await expect(runImport(actor, 1, { read: () => eachOf([]) })).rejects.toThrow("not-found");
    expect(() => listBatches(actor)).toThrow("not-found");
  });

  it("cannot run what there is not, or what is done", async () => {
    await expect(runImport(operator, 9999, { read: () => eachOf([]) })).rejects.toThrow(
      "not-found",
    );
    const { id } = await importRecords(series("9", 1));
    await expect(runImport(operator, id, { read: () => eachOf([]) })).rejects.toThrow(
      "alreadyRead",
    );
  });
});

describe("a file of court records", () => {
  it("is read, and read again changes nothing", async () => {
    const first = await importRecords(series("1", 30));
    expect(first).toMatchObject({ state: "merged", position: 30, synthetic: false, added: 30 });
    const before = await contents();
    const second = await importRecords(series("1", 30));
    expect(second).toMatchObject({ added: 0, changed: 0, same: 30 });
    expect((await contents()).slice(0, 3)).toEqual(before.slice(0, 3));
  });

  it("makes a version of what changed and keeps the one before", async () => {
    const draft = aRecordDraft({
      caseNumber: "1-200/2023",
      uid: null,
      decided: null,
      result: null,
    });
    await importRecords([draft]);
    const changed = { ...draft, decided: "03.03.2023", result: "Вынесен ПРИГОВОР" };
    expect(await importRecords([changed])).toMatchObject({ added: 0, changed: 1, same: 0 });
    expect(await versionsOf("1-200/2023")).toEqual([null, "Вынесен ПРИГОВОР"]);
    expect(await currentOf("1-200/2023")).toEqual(["2 of 2"]);
  });

  it("takes a record that went back to what it said for the version it had then", async () => {
    const one = aRecordDraft({ caseNumber: "1-201/2023", uid: null });
    const other = { ...one, result: "Уголовное дело ПРЕКРАЩЕНО" };
    for (const draft of [one, other, one]) await importRecords([draft], { name: "again.ndjson" });
    expect(await versionsOf("1-201/2023")).toHaveLength(2);
    expect(await currentOf("1-201/2023")).toEqual(["1 of 2"]);
  });

  it.each([1, 2, 100])("tells one record twice: both are kept, %i rows at a time", async (size) => {
    const one = aRecordDraft({ caseNumber: `1-21${size}/2023`, uid: null });
    const drafts = [one, { ...one, judge: "Выдуманный Т.Т." }, one];
    const first = await importRecords(drafts, { size });
    expect(first).toMatchObject({ added: 1, changed: 1, same: 1 });
    expect(await currentOf(`1-21${size}/2023`)).toEqual(["1 of 2"]);
    const before = await contents();
    expect(await importRecords(drafts, { size })).toMatchObject({ added: 0, changed: 0, same: 3 });
    expect((await contents()).slice(0, 3)).toEqual(before.slice(0, 3));
  });

  it("knows every version of a record again, however many there are", async () => {
    const drafts = Array.from({ length: 45 }, (_, n) =>
      aRecordDraft({ caseNumber: "1-219/2023", uid: null, judge: `Выдуманный ${n}` }),
    );
    expect(await importRecords(drafts)).toMatchObject({ added: 1, changed: 44 });
    expect(await importRecords(drafts, { size: 100 })).toMatchObject({ changed: 0, same: 45 });
    expect(await currentOf("1-219/2023")).toEqual(["45 of 45"]);
  });

  it("keeps names apart from what else a record says", async () => {
    await importRecords([
      aRecordDraft({
        caseNumber: "1-220/2023",
        uid: null,
        names: "Выдуманный Особый - ст.337 ч.5 УК РФ",
      }),
    ]);
    const desk = await contentsOf(databaseUrl, "desk");
    expect(desk.record_version?.join(" ")).not.toContain("Особый");
    expect(desk.record_person?.join(" ")).toContain("Особый");
  });

  it("tells records with neither UID nor number by what they say", async () => {
    const draft = aRecordDraft({ caseNumber: null, uid: null, received: "05.05.2023" });
    expect(await importRecords([draft, draft])).toMatchObject({ added: 1, same: 1 });
    expect(await importRecords([draft])).toMatchObject({ added: 0, same: 1 });
  });

  it("counts flags, and keeps what it refuses with its words", async () => {
    const [good] = rowsOf([aRecordDraft({ caseNumber: "1-230/2023", uid: "no UID" })]);
    const refused = { key: "records.row.notRecord", values: { n: 2 } };
    const bad: ReadRow = { row: 2, file: "a.zip/b", line: 7, raw: "a\tb\\c\n\0\ud800д", refused };
    const batch = await importRows(good ? [good, bad] : []);
    expect(batch).toMatchObject({ added: 1, refused: 1, flagged: 1, flags: { "uid-form": 1 } });
    const kept = [];
    for await (const row of refusedRows(operator, batch.id)) kept.push(row);
    expect(kept).toMatchObject([
      { file: "a.zip/b", line: 7, raw: "a\tb\\c\n\uFFFD\uFFFDд", ...refused },
    ]);
  });

  it("never mixes invented records with real ones", async () => {
    const real = aRecordDraft({ caseNumber: "1-240/2023", uid: null });
    const batch = await importRecords([real, { ...real, synthetic: true }]);
    expect(batch).toMatchObject({ synthetic: false, added: 1, refused: 1 });
    expect(await importRecords([{ ...real, synthetic: true }])).toMatchObject({
      synthetic: true,
      added: 1,
    });
  });

  it("stores whatever words stand in it", async () => {
    const nasty = '"}{,\\N\t\\.\r\n\0\ud800\u2028; DROP TABLE desk.court_record; --';
    const draft = aRecordDraft({
      caseNumber: `1-250/2023${nasty}`,
      uid: nasty,
      court: nasty,
      judge: nasty,
      names: `Выдуманный ${nasty} - ст.337 ч.5 УК РФ`,
      result: nasty,
    });
    expect(await importRecords([draft])).toMatchObject({ added: 1 });
    expect(await importRecords([draft])).toMatchObject({ added: 0, same: 1 });
  });
});

describe("a run that stops", () => {
  it("goes on where it was, and comes to the same", async () => {
    const rows = rowsOf(series("3", 40));
    const { id } = await startImport(operator, aFile("stopping"));
    const stop = async function* (after: number) {
      yield* rows.slice(after, 25);
      throw new Error("invented trouble");
    };
    await expect(
      runImport(operator, id, { size: 10, read: (_, after) => stop(after) }),
    ).rejects.toThrow("invented trouble");
    expect(await showBatch(operator, id)).toMatchObject({ position: 20, trouble: "Error" });
    expect((await startImport(operator, aFile("stopping"))).id).toBe(id);
    const done = await runImport(operator, id, {
      size: 10,
      read: (_, after) => eachOf(rows.slice(after)),
    });
    expect(done).toMatchObject({ position: 40, added: 40, same: 0, trouble: null });
    expect(
      await deskClient().courtRecord.count({ where: { caseNumber: { startsWith: "1-3" } } }),
    ).toBe(40);
  });

  it("says in words that there is no room, and goes on when there is", async () => {
    const rows = rowsOf(series("8", 20));
    const { id } = await startImport(operator, aFile("no room"));
    const full = async function* () {
      yield* rows.slice(0, 5);
      throw Object.assign(new DatabaseError("No space left on device", 0, "error"), {
        code: "53100",
      });
    };
    const refused = { kind: "unavailable", key: "records.noRoom" };
    await expect(runImport(operator, id, { size: 5, read: full })).rejects.toMatchObject(refused);
    expect(await showBatch(operator, id)).toMatchObject({ position: 5, trouble: "records.noRoom" });
    const read = (_: unknown, after: number) => eachOf(rows.slice(after));
    expect(await runImport(operator, id, { read })).toMatchObject({ added: 20, trouble: null });
  });

  it("is no other run's trouble, though several tell of the same records at once", async () => {
    const drafts = series("5", 1000);
    const told = ["А", "Б", "В", "Г"].map((letter, n) => {
      const own = drafts.map((draft) => ({ ...draft, judge: `Выдуманный ${letter}` }));
      return n % 2 === 0 ? own : own.reverse();
    });
    await importRecords(drafts, { size: 1000, name: "first" });
    const all = await Promise.all(
      told.map((own, n) => importRecords(own, { size: 1000, name: `at once ${n}` })),
    );
    expect(all.map(({ changed }) => changed)).toEqual([1000, 1000, 1000, 1000]);
    expect(await currentOf("1-5999/2023")).toEqual([expect.stringMatching(/^[2-5] of 5$/)]);
  });

  it("is not run by two at once", async () => {
    const { id } = await startImport(operator, aFile("twice"));
    const second: Promise<unknown>[] = [];
    const slowly = async function* () {
      second.push(runImport(operator, id, { read: () => eachOf([]) }).catch((error) => error));
      expect(await second[0]).toMatchObject({ key: "records.alreadyRunning" });
      yield* rowsOf(series("4", 2));
    };
    expect(await runImport(operator, id, { read: slowly })).toMatchObject({ added: 2 });
  });
});

async function* eachOf(rows: readonly ReadRow[]) {
  yield* rows;
}
