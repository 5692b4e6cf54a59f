import { readUid, uidProblem } from "@/lib/domain/reading/read-uid";
import { type CourtRecord, recordLimits } from "./court-record";
import { printedText } from "./printed-text";
import type { Printed } from "./record-draft";

/** Reads a UID. What has not its form keeps its words; a check number that does not fit is told. */
export function readRecordUid(value: Printed): CourtRecord["uid"] {
  const raw = printedText(value, recordLimits.uid);
  if (raw === null) return null;
  const reading = readUid(raw);
  if (!reading.ok) return { raw, normal: null, ok: false };
  return { raw, normal: reading.value, ok: uidProblem(reading.value) === null };
}

/** The code of the court where the case began, which is the first group of a UID; null without one. */
export function codeOfUid(uid: CourtRecord["uid"]): string | null {
  return uid?.normal?.slice(0, 8) ?? null;
}
