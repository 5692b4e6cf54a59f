import { describe, expect, it } from "vitest";
import { courtRecord } from "@/lib/domain/records/court-record";
import { readRecord } from "@/lib/domain/records/read-record";
import { syntheticRecords } from "@/lib/domain/records/synthetic";
import { demoRows } from "@/lib/formats/records/demo-rows";
import { tochnoLine } from "@/lib/formats/records/tochno-line";
import { allOf } from "@/tests/fixtures/records/chunked";
import { recordOf } from "@/tests/fixtures/records/rows-of";
import { allCourts, allProvisions } from "@/tests/fixtures/reference-records";

const plan = { seed: 7, count: 2_000, courts: allCourts };
const drafts = [...syntheticRecords(plan)];
const records = drafts.map((draft, line) =>
  readRecord(draft, allProvisions, { file: "demo", line }),
);

describe("an invented record", () => {
  it("is always marked, and names nobody but the invented", () => {
    expect(records.every(({ synthetic }) => synthetic)).toBe(true);
    const names = records.flatMap(({ persons, judgeRaw }) => [
      judgeRaw,
      ...persons.map(({ nameRaw }) => nameRaw),
    ]);
    expect(names.filter((name) => name !== null && !name.startsWith("Выдуманный "))).toEqual([]);
  });

  it("has the shape of every record", () => {
    expect(records.filter((record) => !courtRecord.safeParse(record).success)).toEqual([]);
  });

  it("has nothing odd but what courts' records have every day", () => {
    const usual = ["flattened-part", "name-hidden", "several-articles", "several-defendants"];
    const flags = new Set(records.flatMap((record) => record.flags));
    expect([...flags].filter((flag) => !usual.includes(flag))).toEqual([]);
  });

  it("has a UID whose check number fits, and is told apart from the others", () => {
    expect(records.every(({ uid }) => uid?.ok)).toBe(true);
    const identities = records.map(({ courtRaw, uid, caseNumber }) =>
      [courtRaw, uid?.normal, caseNumber?.normal].join("|"),
    );
    expect(new Set(identities).size).toBe(plan.count);
  });

  it("of an appeal follows the one of the first instance, later than it", () => {
    const firsts = new Map(
      records.flatMap((record) =>
        record.instance === "first" ? [[record.uid?.normal, record] as const] : [],
      ),
    );
    const appeals = records.filter(({ instance }) => instance === "appeal");
    expect(appeals.length).toBeGreaterThan(50);
    for (const { uid, received, links } of appeals) {
      const first = firsts.get(uid?.normal);
      expect(links.lowerNumber).toBe(first?.caseNumber?.normal);
      expect((received?.day ?? "") > (first?.decided?.day ?? "~")).toBe(true);
    }
  });

  it("is the same from the same seed, and another from another", () => {
    expect([...syntheticRecords(plan)]).toEqual(drafts);
    expect([...syntheticRecords({ ...plan, seed: 8 })]).not.toEqual(drafts);
  });

  it("says the same as a line of a file, but for what such a file does not tell", async () => {
    const [draft] = drafts;
    const record = await recordOf("a.json", `${tochnoLine(draft ?? {}, 1)}\n`);
    expect(record).toMatchObject({ synthetic: true, uid: records[0]?.uid });
    expect(record.flags).toEqual(records[0]?.flags);
  });

  it("is a row of the demonstration", async () => {
    const rows = await allOf(demoRows({ ...plan, count: 3 }, allProvisions));
    expect(rows.map(({ row, file }) => [row, file])).toEqual([
      [1, "demo-records"],
      [2, "demo-records"],
      [3, "demo-records"],
    ]);
  });
});
