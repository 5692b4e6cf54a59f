import { expect, it } from "vitest";
import type { RecordDraft } from "@/lib/domain/records/record-draft";
import { stagedKey } from "@/lib/domain/records/staged-key";
import { aRecordDraft, rowsOf } from "@/tests/fixtures/court-records";

function keyOf(changed: RecordDraft) {
  const [row] = rowsOf([aRecordDraft(changed)]);
  if (!row?.record) throw new TypeError("no record");
  return stagedKey(row.record, "h");
}

it("tells a record by its UID and its number, however they are printed", () => {
  const key = { uid: "25GV0001-01-2023-000001-79", caseNumber: "1-1/2023" };
  expect(keyOf({})).toEqual(key);
  expect(keyOf({ caseNumber: "№ 1 – 1/2023", uid: "25gv0001-01-2023-000001-79" })).toEqual(key);
});

it("keeps the words of what is no UID", () => {
  expect(keyOf({ uid: "нет" }).uid).toBe("нет");
});

it("tells a record with neither by what it says", () => {
  expect(keyOf({ uid: null, caseNumber: null })).toEqual({ uid: "", caseNumber: "#h" });
  expect(keyOf({ uid: null }).caseNumber).toBe("1-1/2023");
});
