import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operator } from "@/lib/domain/actor";
import type { CourtRecord } from "@/lib/domain/records/court-record";
import type { RecordDraft } from "@/lib/domain/records/record-draft";
import { publishBatch, undoBatch } from "@/lib/operations/records/publish-batch";
import { aRecordDraft, rowsOf } from "@/tests/fixtures/court-records";
import { plainLags, plainTally } from "@/tests/fixtures/plain-record-counts";
import { aResearcher } from "@/tests/integration/setup/actors";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { importRecords } from "@/tests/integration/setup/records";

const { databaseUrl, readerDatabaseUrl } = await aReferenceDatabase();
const reader = new Client({ connectionString: readerDatabaseUrl });
beforeAll(() => reader.connect());
afterAll(() => reader.end());

/** What a reader is told, as counts by their cells. */
async function counted(sql: string): Promise<Record<string, number>> {
  const { rows } = await reader.query({ text: sql, rowMode: "array" });
  return Object.fromEntries(rows.map(([key, n]) => [String(key), Number(n)]));
}

/** The public facts, counted by month, court, provision, result and instance. */
const tally = () =>
  counted(`
    SELECT concat_ws(' ', measure, coalesce(month::text, ''), coalesce(court, ''), key, result,
      instance, CASE WHEN synthetic THEN 'true' ELSE 'false' END, name), sum(n)
    FROM (
      SELECT m.measure, date_trunc('month', m.day)::date AS month, f.*, p.key
      FROM published.record_fact f
        CROSS JOIN LATERAL (
          SELECT '*' AS key UNION SELECT one FROM unnest(provisions) AS one
          UNION SELECT split_part(one, '(', 1) FROM unnest(provisions) AS one
          UNION SELECT '?' WHERE cardinality(provisions) = 0) AS p
        CROSS JOIN LATERAL (
          SELECT 'received' AS measure, received AS day
          UNION ALL SELECT 'decided', decided WHERE decided IS NOT NULL OR result <> 'pending') AS m
    ) AS cell CROSS JOIN LATERAL (VALUES ('records', 1), ('persons', persons)) AS each (name, n)
    GROUP BY 1`);
const lags = () =>
  counted(`
    SELECT concat_ws(' ', measure, days, instance,
      CASE WHEN synthetic THEN 'true' ELSE 'false' END), records FROM published.record_lag`);

const facts = (columns: string, where = "true") =>
  reader
    .query({
      text: `SELECT ${columns} FROM published.record_fact WHERE ${where}`,
      rowMode: "array",
    })
    .then(({ rows }) => rows);

async function everythingUndone() {
  const open = "SELECT id FROM desk.import_batch WHERE state = 'public' ORDER BY id";
  for (const id of await valuesOf(databaseUrl, open)) await undoBatch(operator, Number(id));
}

describe("making a batch public", () => {
  it("is not for a researcher, nor for a batch that there is not", async () => {
    const { id } = await importRecords([aRecordDraft({ caseNumber: "1-1/2023" })]);
    expect(() => publishBatch(aResearcher, id)).toThrow("not-found");
    expect(() => undoBatch(aResearcher, id)).toThrow("not-found");
    await expect(publishBatch(operator, 9999)).rejects.toThrow("not-found");
    await expect(undoBatch(operator, id)).rejects.toMatchObject({ kind: "conflict" });
    expect(await facts("id")).toEqual([]);
  });

  it("shows readers codes, days and counts, and no word of the court", async () => {
    const words = { judge: "Выдуманный Судейский", names: "Выдуманный Именной - ст.337 ч.5 УК РФ" };
    const { id } = await importRecords([
      aRecordDraft({ ...words, caseNumber: "1-31337/2023", uid: "25GV0001-01-2023-031337-11" }),
    ]);
    expect(await publishBatch(operator, id)).toBe(1);
    expect(await facts("court, region, provisions, result, persons, synthetic, appealed")).toEqual([
      ["25GV0001", "25", ["337(5)"], "verdict", 1, false, false],
    ]);
    for (const word of ["Судейский", "Именной", "31337", "ПРИГОВОР", "ст\\.337"])
      expect(await whereItStands(databaseUrl, new RegExp(word, "iu")), word).toEqual({});
    expect(await valuesOf(databaseUrl, "SELECT id FROM published.record_batch")).toEqual([id]);
    await expect(publishBatch(operator, id)).rejects.toMatchObject({ kind: "conflict" });
    expect(await undoBatch(operator, id)).toBe(0);
    for (const table of ["fact", "lag", "batch"])
      expect(await valuesOf(databaseUrl, `SELECT 1 FROM published.record_${table}`)).toEqual([]);
  });

  it("gives a record the same id when it becomes public once more", async () => {
    const { id } = await importRecords([aRecordDraft({ caseNumber: "1-40/2023" })]);
    await publishBatch(operator, id);
    const before = await facts("id");
    await undoBatch(operator, id);
    await publishBatch(operator, id);
    expect(await facts("id")).toEqual(before);
    await undoBatch(operator, id);
  });

  it("announces that what is counted has changed, and numbers the data anew", async () => {
    const { id } = await importRecords([aRecordDraft({ caseNumber: "1-41/2023" })]);
    const key = "SELECT version FROM published.announcement WHERE key = 'records'";
    const version = "SELECT coalesce(max(number), 0) FROM published.data_version";
    const before = [
      ...(await valuesOf(databaseUrl, key)),
      ...(await valuesOf(databaseUrl, version)),
    ];
    await publishBatch(operator, id);
    await undoBatch(operator, id);
    const after = [
      ...(await valuesOf(databaseUrl, key)),
      ...(await valuesOf(databaseUrl, version)),
    ];
    expect(after.map(Number)).toEqual(before.map((n) => Number(n) + 2));
  });
});

describe("of several batches that tell of a record", () => {
  const draft = aRecordDraft({ caseNumber: "1-50/2023", decided: null, result: null });
  const decided = { ...draft, decided: "03.03.2023", result: "Вынесен ПРИГОВОР" };

  it("the newest public one counts, and what is taken back gives way to the one before", async () => {
    const older = await importRecords([draft]);
    const newer = await importRecords([decided]);
    const same = await importRecords([decided], { name: "again.ndjson" });
    const result = async () => (await facts("result")).flat();
    await publishBatch(operator, older.id);
    expect(await result()).toEqual(["pending"]);
    await publishBatch(operator, newer.id);
    expect(await result()).toEqual(["verdict"]);
    await publishBatch(operator, same.id);
    await undoBatch(operator, newer.id);
    expect(await result()).toEqual(["verdict"]);
    await undoBatch(operator, same.id);
    expect(await result()).toEqual(["pending"]);
    await undoBatch(operator, older.id);
    expect(await result()).toEqual([]);
  });
});

describe("the instance of a record", () => {
  it("is that of the newest public batch, whatever was read since", async () => {
    const draft = aRecordDraft({ caseNumber: "91-60/2023", uid: null });
    const first = await importRecords([draft]);
    await publishBatch(operator, first.id);
    const told = [
      { ...draft, instance: "APPELLATION" },
      { ...draft, instance: "nothing known" },
    ];
    const instance = async () => (await facts("instance")).flat();
    for (const [n, other] of told.entries()) {
      const { id } = await importRecords([other], { name: `instance ${n}` });
      await undoBatch(operator, first.id);
      await publishBatch(operator, first.id);
      expect(await instance()).toEqual(["first"]);
      await publishBatch(operator, id);
      expect(await instance()).toEqual([n === 0 ? "appeal" : "unknown"]);
      await undoBatch(operator, id);
    }
    await everythingUndone();
  });
});

describe("an appeal", () => {
  const uid = "25GV0001-01-2023-000888-11";
  const higher = { uid, court: "Тихоокеанский флотский военный суд", instance: "APPELLATION" };

  it("is told with the first instance as long as both are public", async () => {
    const first = await importRecords([aRecordDraft({ uid, caseNumber: "1-88/2023" })]);
    const appeal = await importRecords([
      aRecordDraft({ ...higher, caseNumber: "22-88/2023", result: "Приговор ИЗМЕНЕН" }),
    ]);
    const told = () => facts("appealed, appeal_result", "instance = 'first'");
    await publishBatch(operator, first.id);
    expect(await told()).toEqual([[false, null]]);
    expect(await publishBatch(operator, appeal.id)).toBe(1);
    expect(await told()).toEqual([[true, "changed"]]);
    expect(await undoBatch(operator, appeal.id)).toBe(0);
    expect(await told()).toEqual([[false, null]]);
    await undoBatch(operator, first.id);
  });

  it("is told too of a first instance that is read and made public later", async () => {
    const own = { ...higher, uid: "25GV0001-01-2023-000889-11" };
    const draft = { ...own, caseNumber: "22-89/2023", result: "Приговор ИЗМЕНЕН" };
    const appeal = await importRecords([aRecordDraft(draft)]);
    await publishBatch(operator, appeal.id);
    const first = await importRecords([aRecordDraft({ uid: own.uid, caseNumber: "1-89/2023" })]);
    await publishBatch(operator, first.id);
    expect(await facts("appealed, appeal_result", "instance = 'first'")).toEqual([
      [true, "changed"],
    ]);
    await everythingUndone();
  });

  it("joins nothing by words that are no UID", async () => {
    const uid = "нет сведений";
    const appeal = { ...higher, uid, caseNumber: "22-92/2023", result: "Приговор ИЗМЕНЕН" };
    const drafts = [appeal, { uid, caseNumber: "1-92/2023" }];
    const { id } = await importRecords(drafts.map((draft) => aRecordDraft(draft)));
    await publishBatch(operator, id);
    expect(await facts("appealed", "instance = 'first'")).toEqual([[false]]);
    await everythingUndone();
  });

  it("moves to the first instance that it names, as soon as this one is public", async () => {
    const own = { ...higher, uid: "25GV0001-01-2023-000890-11" };
    const named = { caseNumber: "22-90/2023", lowerNumber: "1-91/2023" };
    const appeal = { ...own, ...named, result: "Приговор ИЗМЕНЕН" };
    const instances = ["1-90/2023", "1-91/2023"].map((caseNumber, n) =>
      aRecordDraft({ uid: own.uid, caseNumber, received: `0${n + 1}.02.2023` }),
    );
    const [older, newer] = instances.map((draft) => [draft]);
    await publishBatch(operator, (await importRecords(older ?? [])).id);
    await publishBatch(operator, (await importRecords([aRecordDraft(appeal)])).id);
    const appealed = () => facts("received::text, appealed", "instance = 'first' ORDER BY 1");
    expect(await appealed()).toEqual([["2023-02-01", true]]);
    const { id } = await importRecords(newer ?? []);
    await publishBatch(operator, id);
    const both = [
      ["2023-02-01", false],
      ["2023-02-02", true],
    ];
    expect(await appealed()).toEqual(both);
    await undoBatch(operator, id);
    expect(await appealed()).toEqual([["2023-02-01", true]]);
    await everythingUndone();
  });
});

const day = fc.constantFrom(
  "01.02.2023",
  "15.02.2023",
  "03.03.2023",
  "31.12.2024",
  "99.99.9999",
  null,
);
const higherCourt = "25OV0000";

/**
 * A case has one first instance, at one court; a file may say that it was another one, or of no instance,
 * which a number of this index does not tell.
 */
const somePlace: fc.Arbitrary<RecordDraft> = fc
  .record({
    courtCode: fc.constantFrom("25GV0001", "77GV0020", higherCourt),
    uid: fc.constantFrom(null, "25GV0001-01-2022-000001-76", "25GV0001-01-2022-000002-73"),
    caseNumber: fc.integer({ min: 1, max: 6 }).map((n) => `91-${n}/2022`),
    instance: fc.constantFrom("FIRST", "FIRST", "APPELLATION", "nothing known"),
  })
  .map(({ courtCode, uid, caseNumber, instance }) => {
    if (courtCode === higherCourt) return { courtCode, uid, caseNumber, instance: "APPELLATION" };
    if (uid === null) return { courtCode, uid, caseNumber, instance };
    return { courtCode: "25GV0001", uid, caseNumber: "91-7/2022", instance };
  });
const someWords: fc.Arbitrary<RecordDraft> = fc.record({
  court: fc.constant("Суд выдуманный"),
  received: day,
  decided: day,
  result: fc.constantFrom("Вынесен ПРИГОВОР", "Уголовное дело ПРЕКРАЩЕНО", "неведомо что", null),
  names: fc.constantFrom(
    "Выдуманный А.А. - ст.337 ч.5 УК РФ",
    "Выдуманный А.А. - ст.337 ч.4; ст.338 ч.1 УК РФ; Выдуманный Б.Б. - ст.337 ч.5 УК РФ",
    "Выдуманный В.В. - ст.999 ч.1 УК РФ",
    "",
  ),
  events: fc.array(fc.record({ name: fc.constant("Событие"), published: day }), { maxLength: 2 }),
});

const someDraft = fc.tuple(somePlace, someWords).map(([place, words]) => ({ ...place, ...words }));

type Told = { id: number; synthetic: boolean; records: CourtRecord[] };

/** What the newest of these batches says of each record; of one that it tells twice, the last. */
function newest(batches: readonly Told[]): CourtRecord[] {
  const said = new Map<string, CourtRecord>();
  for (const { records, synthetic } of batches)
    for (const record of records) {
      const { courtHints, uid, caseNumber } = record;
      said.set(`${courtHints.own} ${uid?.normal} ${caseNumber?.normal} ${synthetic}`, record);
    }
  return [...said.values()];
}

/** How many of these are first instances that a higher court told of. */
function appealedOf(records: readonly CourtRecord[]): number {
  const caseOf = ({ uid, synthetic }: CourtRecord) => uid && `${uid.normal} ${synthetic}`;
  const higher = records.filter(({ instance }) => instance === "appeal").map(caseOf);
  const first = records.filter(({ instance }) => instance === "first").map(caseOf);
  return first.filter((one) => one !== null && higher.includes(one)).length;
}

type Step = { drafts: RecordDraft[]; synthetic: boolean; publish: boolean; undo: number };

const someStep: fc.Arbitrary<Step> = fc.record({
  drafts: fc.array(someDraft, { minLength: 1, maxLength: 12 }),
  synthetic: fc.boolean(),
  publish: fc.constantFrom(true, true, true, false),
  undo: fc.nat({ max: 6 }),
});

let files = 0;
let runs = 0;

/** The desk forgets nothing: each run has cases of its own. */
const ofThisRun = (draft: RecordDraft): RecordDraft => ({
  ...draft,
  uid: draft.uid?.replace("-0000", `-${String(runs).padStart(4, "0")}`) ?? null,
});

/** Imports a file, and makes it public or takes another one back; answers what is public then. */
async function applied({ drafts, synthetic, publish, undo }: Step, open: readonly Told[]) {
  const told = drafts.map((draft) => ({ ...draft, synthetic }));
  files += 1;
  const { id } = await importRecords(told, { size: 5, name: `file ${files}` });
  const records = rowsOf(told).flatMap((row) => row.record ?? []);
  if (publish) await publishBatch(operator, id);
  const after = publish ? [...open, { id, synthetic, records }] : open;
  const taken = after[undo];
  if (taken) await undoBatch(operator, taken.id);
  return after.filter((one) => one !== taken);
}

describe("every count", () => {
  it("is what counting one by one gives, whatever becomes public and is taken back", async () => {
    const seen = new Set<number>();
    const steps = fc.array(someStep, { minLength: 1, maxLength: 4 });
    const holds = async (chosen: Step[]) => {
      await everythingUndone();
      runs += 1;
      let open: Told[] = [];
      for (const step of chosen) {
        open = await applied({ ...step, drafts: step.drafts.map(ofThisRun) }, open);
        const records = newest(open);
        seen.add(records.length);
        expect(await tally()).toEqual(plainTally(records));
        expect(await lags()).toEqual(plainLags(records));
        expect(await facts("id", "appealed")).toHaveLength(appealedOf(records));
      }
    };
    await fc.assert(fc.asyncProperty(steps, holds), { numRuns: 12 });
    expect(seen.size).toBeGreaterThan(1);
  }, 120_000);
});
