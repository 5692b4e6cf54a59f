import type { CourtRecord } from "./court-record";

/**
 * The UID and the number by which a record is told again at its court; empty where it has none. One
 * that has neither is told by what it says, so `hash` stands in place of its number.
 */
export function stagedKey(record: CourtRecord, hash: string): { uid: string; caseNumber: string } {
  const uid = record.uid?.normal ?? record.uid?.raw ?? "";
  const caseNumber = record.caseNumber?.normal ?? "";
  return uid === "" && caseNumber === "" ? { uid, caseNumber: `#${hash}` } : { uid, caseNumber };
}
