import { createHash } from "node:crypto";
import type { CourtRecord } from "@/lib/domain/records/court-record";
import { recordContent } from "@/lib/domain/records/record-content";

/** SHA-256, in hex, of what a record says: another hash means that the court changed its record. */
export function recordHash(record: CourtRecord): string {
  return createHash("sha256").update(recordContent(record)).digest("hex");
}
