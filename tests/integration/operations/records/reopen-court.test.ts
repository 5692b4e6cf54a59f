import { describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { operator } from "@/lib/domain/actor";
import type { RecordDraft } from "@/lib/domain/records/record-draft";
import { publishBatch, undoBatch } from "@/lib/operations/records/publish-batch";
import { reopenCourt, settledCourts } from "@/lib/operations/records/reopen-court";
import { runImport } from "@/lib/operations/records/run-import";
import { settleCourt, unresolvedCourts } from "@/lib/operations/records/settle-court";
import { startImport } from "@/lib/operations/records/start-import";
import { aRecordDraft, rowsOf } from "@/tests/fixtures/court-records";
import { aReader, aResearcher } from "@/tests/integration/setup/actors";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { aFile, importRecords } from "@/tests/integration/setup/records";

const { databaseUrl } = await aReferenceDatabase();
const [right, wrong] = ["25GV0001", "77GV0020"];

/** An invented record of a court that is printed so; `number` tells it from the others. */
const named = (court: string, number: number, changed: RecordDraft = {}) =>
  aRecordDraft({ court, uid: null, caseNumber: `1-${number}/2023`, ...changed });

async function published(drafts: readonly RecordDraft[]): Promise<number> {
  const { id } = await importRecords(drafts);
  await publishBatch(operator, id);
  return id;
}

/** What is public and what the desk has of records with these numbers: court and result of each. */
const publicly = (numbers: string) =>
  valuesOf(
    databaseUrl,
    `SELECT concat_ws(' ', r.case_number, coalesce(f.court, '?'), f.result)
     FROM published.record_fact f JOIN desk.court_record r ON r.public_id = f.id
     WHERE r.case_number ~ $1 ORDER BY 1`,
    [numbers],
  );
const waiting = async (raw: string) =>
  (await unresolvedCourts(operator)).find((one) => one.raw === raw)?.records ?? 0;
const flagged = (numbers: string) =>
  valuesOf(
    databaseUrl,
    `SELECT DISTINCT 'court-unresolved' = ANY (v.flags) FROM desk.record_version v
     JOIN desk.court_record r ON r.id = v.record_id WHERE r.case_number ~ $1 ORDER BY 1`,
    [numbers],
  );

describe("what was settled about a name", () => {
  it("is taken back by an editor alone, and only where it is settled", async () => {
    const key = "name:нигде не указанный";
    expect(() => reopenCourt(aResearcher, { key })).toThrow("not-found");
    expect(() => settledCourts(aReader)).toThrow("not-found");
    await expect(reopenCourt(operator, { key })).rejects.toMatchObject({
      kind: "conflict",
      key: "records.courtOpen",
    });
  });

  it("is no longer that the court is of no concern: its records wait and count again", async () => {
    const raw = "Районный суд Выдуманска";
    const key = "name:районный суд выдуманска";
    await published([named(raw, 101), named(raw, 102)]);
    await settleCourt(operator, { key, court: null });
    const later = await published([named(raw, 103)]);
    expect(await publicly("^1-10[123]/")).toEqual([]);
    expect(await waiting(raw)).toBe(0);
    expect(await reopenCourt(operator, { key })).toBe(3);
    expect(await waiting(raw)).toBe(3);
    expect(await flagged("^1-10[123]/")).toEqual([true]);
    expect(await publicly("^1-10[123]/")).toHaveLength(3);
    await undoBatch(operator, later);
    expect(await publicly("^1-10[123]/")).toHaveLength(2);
    expect(await settleCourt(operator, { key, court: right })).toBe(3);
    expect(await publicly("^1-10[12]/")).toEqual([
      `1-101/2023 ${right} verdict`,
      `1-102/2023 ${right} verdict`,
    ]);
  });

  it("is no longer the wrong court, and the right one may be settled", async () => {
    const raw = "Гарнизонный суд Выдуманска";
    const key = "name:гарнизонный суд выдуманска";
    await published([named(raw, 111)]);
    await settleCourt(operator, { key, court: wrong });
    await published([named(raw.toUpperCase(), 112)]);
    const ids = () =>
      valuesOf(databaseUrl, "SELECT id FROM published.record_fact ORDER BY 1").then(String);
    const before = await ids();
    expect(await publicly("^1-11[12]/")).toEqual([
      `1-111/2023 ${wrong} verdict`,
      `1-112/2023 ${wrong} verdict`,
    ]);
    expect(await reopenCourt(operator, { key })).toBe(2);
    expect(await waiting(raw)).toBe(2);
    expect(await publicly("^1-11[12]/")).toEqual(["1-111/2023 ? verdict", "1-112/2023 ? verdict"]);
    expect(await settleCourt(operator, { key, court: right })).toBe(2);
    expect(await publicly("^1-11[12]/")).toEqual([
      `1-111/2023 ${right} verdict`,
      `1-112/2023 ${right} verdict`,
    ]);
    expect(await ids()).toBe(before);
  });

  it("parts what it had made one record: each court says what it said", async () => {
    const own = named("Владивостокский гарнизонный военный суд", 121);
    const other = named("Гвс во Владивостоке", 121, { result: "Уголовное дело ПРЕКРАЩЕНО" });
    const key = "name:гвс во владивостоке";
    const older = await published([own]);
    const newer = await published([other]);
    const again = await published([other]);
    await settleCourt(operator, { key, court: right });
    expect(await publicly("^1-121/")).toEqual([`1-121/2023 ${right} terminated`]);
    expect(await reopenCourt(operator, { key })).toBe(1);
    const both = [`1-121/2023 ${right} verdict`, "1-121/2023 ? terminated"];
    expect(await publicly("^1-121/")).toEqual(both);
    for (const id of [newer, again]) await undoBatch(operator, id);
    expect(await publicly("^1-121/")).toEqual([`1-121/2023 ${right} verdict`]);
    await publishBatch(operator, again);
    expect(await publicly("^1-121/")).toEqual(both);
    await undoBatch(operator, older);
    const names = `SELECT count(*) FROM desk.record_person p JOIN desk.court_record r
      ON r.id = p.record_id WHERE r.case_number = '1-121/2023'`;
    expect((await valuesOf(databaseUrl, names)).map(Number)).toEqual([2]);
    expect(await importRecords([own, other])).toMatchObject({ added: 0, changed: 0, same: 2 });
  });

  it("leaves to a record the court that something else tells", async () => {
    const raw = "Выдуманный гвс без адреса";
    const key = "name:выдуманный гвс без адреса";
    await published([named(raw, 131)]);
    await settleCourt(operator, { key, court: wrong });
    await published([named(raw, 132, { courtCode: right })]);
    expect(await publicly("^1-132/")).toEqual([`1-132/2023 ${wrong} verdict`]);
    await reopenCourt(operator, { key });
    expect(await publicly("^1-13[12]/")).toEqual([
      "1-131/2023 ? verdict",
      `1-132/2023 ${right} verdict`,
    ]);
    expect(await waiting(raw)).toBe(1);
  });

  it("is taken back too for records that were being read meanwhile", async () => {
    const raw = "Суд, решённый по ошибке";
    const key = "name:суд решенный по ошибке";
    await published([named(raw, 141)]);
    await settleCourt(operator, { key, court: wrong });
    const rows = rowsOf([named(raw, 142), named(raw, 143)]);
    const { id } = await startImport(operator, aFile("reopened meanwhile"));
    const read = async function* () {
      yield* rows.slice(0, 1);
      await reopenCourt(operator, { key });
      yield* rows.slice(1);
    };
    await runImport(operator, id, { size: 1, read });
    expect(await waiting(raw)).toBe(3);
  });

  it("is listed with how many records bear it, found by its words or its court", async () => {
    const { names, total, mayReopen } = await settledCourts(operator, "ВЫДУМАНСКА");
    expect({ total, mayReopen }).toEqual({ total: 2, mayReopen: true });
    expect(names.map(({ raw, court, records }) => [raw, court, records])).toEqual([
      ["Гарнизонный суд Выдуманска", right, 2],
      ["Районный суд Выдуманска", right, 3],
    ]);
    expect(names[0]?.name?.ru).toContain("Владивосток");
    expect((await settledCourts(operator, right)).total).toBe(2);
    expect((await settledCourts(aResearcher)).mayReopen).toBe(false);
  });

  it("is noted with who took it back", async () => {
    const lines = await inTransaction(({ audit }) =>
      audit.page(
        {
          who: null,
          action: "reopenCourt",
          from: null,
          to: null,
          kind: "court-name",
          subject: null,
        },
        { first: 0, count: 50 },
      ),
    );
    expect(lines.length).toBeGreaterThan(3);
  });
});
