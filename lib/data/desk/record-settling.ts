import { z } from "zod";
import { recordLocks } from "@/lib/data/desk/record-locks";
import { type MovedVersions, moveVersions } from "@/lib/data/desk/record-moving";
import type { Tx } from "@/lib/data/desk/tx";
import { Prisma } from "@/lib/data/generated/client";
import { courtRecord } from "@/lib/domain/records/court-record";
import type { CourtResolver } from "@/lib/domain/records/resolve-court";

const hints = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(courtRecord.shape.courtHints);

const tellings = z.array(
  z.object({
    under: z.string(),
    courtRaw: courtRecord.shape.courtRaw,
    hints: z.string(),
    courtHints: hints,
    instance: courtRecord.shape.instance,
  }),
);

/**
 * Tells the courts of the records under a printed name, and of those that were told by it, once more:
 * after somebody has settled it, or has taken that back.
 */
export async function tellCourts(
  tx: Tx,
  key: string,
  resolve: CourtResolver,
): Promise<MovedVersions> {
  await tx.$queryRaw`
    SELECT pg_advisory_xact_lock(${recordLocks.space}::int, ${recordLocks.all}::int)::text`;
  const rows = await tx.$queryRaw`
    SELECT DISTINCT r.court_key AS under, v.content ->> 'courtRaw' AS "courtRaw",
      (v.content -> 'courtHints')::text AS hints, (v.content -> 'courtHints')::text AS "courtHints",
      v.instance
    FROM desk.record_version v JOIN desk.court_record r ON r.id = v.record_id WHERE ${bearing(key)}`;
  const all: MovedVersions = { records: [], made: [] };
  for (const { under, hints: printed, ...told } of tellings.parse(rows)) {
    const { records, made } = await moveVersions(
      tx,
      Prisma.sql`${bearing(key)} AND r.court_key = ${under}
        AND v.content ->> 'courtRaw' IS NOT DISTINCT FROM ${told.courtRaw}
        AND (v.content -> 'courtHints')::text = ${printed}
        AND v.instance IS NOT DISTINCT FROM ${told.instance}`,
      resolve(told),
    );
    all.records.push(...records);
    all.made.push(...made);
  }
  return all;
}

function bearing(key: string): Prisma.Sql {
  return Prisma.sql`(v.named = ${key} OR r.court_key = ${key}) AND r.id IN (
    SELECT id FROM desk.court_record WHERE court_key = ${key}
    UNION SELECT record_id FROM desk.record_version WHERE named = ${key})`;
}
