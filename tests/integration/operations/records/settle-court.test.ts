import { describe, expect, it } from "vitest";
import { operator } from "@/lib/domain/actor";
import { publishBatch, undoBatch } from "@/lib/operations/records/publish-batch";
import { runImport } from "@/lib/operations/records/run-import";
import { settleCourt, unresolvedCourts } from "@/lib/operations/records/settle-court";
import { startImport } from "@/lib/operations/records/start-import";
import { aRecordDraft, rowsOf } from "@/tests/fixtures/court-records";
import { aResearcher } from "@/tests/integration/setup/actors";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { aFile, importRecords } from "@/tests/integration/setup/records";

const { databaseUrl } = await aReferenceDatabase();

const court = "25GV0001";
const unresolved = ["flags", "court-unresolved"];
const named = (name: string, n: number) =>
  aRecordDraft({ court: name, uid: null, caseNumber: `1-${n}/2023` });
const keyOf = async (raw: string) =>
  (await unresolvedCourts(operator)).find((one) => one.raw === raw)?.key ?? "";
const publicCourts = () =>
  valuesOf(databaseUrl, "SELECT court FROM published.record_fact ORDER BY court NULLS LAST");

describe("a name that tells no court", () => {
  it("is listed with how many records bear it", async () => {
    await importRecords([named("Приморский суд", 1), named("«Приморский»  СУД", 2)]);
    expect(await unresolvedCourts(operator)).toMatchObject([{ records: 2, synthetic: 0 }]);
  });

  it("is settled by an editor alone, by a court that there is", async () => {
    const key = await keyOf("Приморский суд");
    expect(() => settleCourt(aResearcher, { key, court })).toThrow("not-found");
    await expect(settleCourt(operator, { key, court: "99GV9999" })).rejects.toThrow("noSuchCourt");
    await expect(settleCourt(operator, { key: "name:nothing", court })).rejects.toThrow(
      "not-found",
    );
  });

  it("is settled once: for its records, what is public of them, and those to come", async () => {
    const { id } = await importRecords([named("Приморский суд", 3)]);
    await publishBatch(operator, id);
    expect(await publicCourts()).toEqual([null]);
    const key = await keyOf("Приморский суд");
    expect(await settleCourt(operator, { key, court })).toBe(3);
    expect(await publicCourts()).toEqual([court]);
    const flags = "SELECT 1 FROM desk.record_version WHERE 'court-unresolved' = ANY (flags)";
    expect(await valuesOf(databaseUrl, flags)).toEqual([]);
    expect(await importRecords([named("приморский суд", 4)])).not.toHaveProperty(unresolved);
    expect(await unresolvedCourts(operator)).toEqual([]);
    await expect(settleCourt(operator, { key, court })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("may be a court of no concern here", async () => {
    await importRecords([named("Районный суд", 5)]);
    await settleCourt(operator, { key: await keyOf("Районный суд"), court: null });
    expect(await unresolvedCourts(operator)).toEqual([]);
    const flags = "SELECT 1 FROM desk.record_version WHERE 'court-unresolved' = ANY (flags)";
    expect(await valuesOf(databaseUrl, flags)).toEqual([]);
    expect(await importRecords([named("Районный суд", 6)])).not.toHaveProperty(unresolved);
  });

  it("of a court of no concern is not counted, whatever is public or becomes so", async () => {
    const facts = async () =>
      (await valuesOf(databaseUrl, "SELECT count(*) FROM published.record_fact")).map(Number)[0];
    const announced = "SELECT version FROM published.announcement WHERE key = 'records'";
    const before = Number(await facts());
    const rows = [named("Мировой суд", 30), named("Неизвестный суд", 31)];
    const { id } = await importRecords(rows);
    await publishBatch(operator, id);
    expect(await facts()).toBe(before + 2);
    const versions = await valuesOf(databaseUrl, announced);
    await settleCourt(operator, { key: await keyOf("Мировой суд"), court: null });
    expect(await facts()).toBe(before + 1);
    expect((await valuesOf(databaseUrl, announced)).map(Number)).toEqual([Number(versions[0]) + 1]);
    const later = await importRecords([named("Мировой суд", 32)]);
    expect(await publishBatch(operator, later.id)).toBe(0);
    expect(await facts()).toBe(before + 1);
    await undoBatch(operator, id);
    expect(await facts()).toBe(before);
  });

  it("is settled too for records that were being read meanwhile", async () => {
    const rows = rowsOf([named("Суд в пути", 20), named("Суд в пути", 21)]);
    const { id } = await startImport(operator, aFile("meanwhile"));
    const read = async function* () {
      yield* rows.slice(0, 1);
      await importRecords([named("Суд в пути", 22)]);
      expect(await settleCourt(operator, { key: "name:суд в пути", court })).toBeGreaterThan(0);
      yield* rows.slice(1);
    };
    await runImport(operator, id, { size: 1, read });
    const left = "SELECT 1 FROM desk.court_record WHERE court_key = 'name:суд в пути'";
    expect(await valuesOf(databaseUrl, left)).toEqual([]);
  });

  it("makes one record of two that turn out to be the same", async () => {
    const right = named("Владивостокский гарнизонный военный суд", 7);
    const wrong = named("Гарнизонный во Владивостоке", 7);
    const older = await importRecords([right]);
    const newer = await importRecords([{ ...wrong, result: "Уголовное дело ПРЕКРАЩЕНО" }]);
    await publishBatch(operator, older.id);
    await publishBatch(operator, newer.id);
    const key = await keyOf("Гарнизонный во Владивостоке");
    expect(await settleCourt(operator, { key, court })).toBe(1);
    const about = `FROM desk.court_record WHERE case_number = '1-7/2023'`;
    expect(await valuesOf(databaseUrl, `SELECT number || ' of ' || versions ${about}`)).toEqual([
      "2 of 2",
    ]);
    const fact = `SELECT result FROM published.record_fact WHERE id = (SELECT public_id ${about})`;
    expect(await valuesOf(databaseUrl, fact)).toEqual(["terminated"]);
    const all = "SELECT count(*) FROM published.record_fact";
    expect((await valuesOf(databaseUrl, all)).map(Number)).toEqual([2]);
  });
});
