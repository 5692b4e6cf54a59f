import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { dayOf } from "@/lib/data/json-column";
import type { DataVersion } from "@/lib/domain/precedents/view";

/** A version of the data before which nothing was public. */
const beforeAll: DataVersion = { number: 0, day: "" };

/** A version of a case; `state` changes when a redaction changes what the version says. */
export type CaseVersion = { id: string; version: number; state: string };

const caseVersions = z.array(z.object({ id: z.string(), version: z.number(), state: z.string() }));
const counted = z.array(z.object({ n: z.number() }));

/** The newest version of the public data up to a number, or of all; 0 where there is none. */
export async function readDataVersion(upTo?: number): Promise<DataVersion> {
  const row = await publishedClient().dataVersion.findFirst({
    where: upTo === undefined ? {} : { number: { lte: upTo } },
    orderBy: { number: "desc" },
  });
  return row ? { number: Number(row.number), day: dayOf(row.day) } : beforeAll;
}

/** The present version of every case, in the order of their numbers. */
export async function readCaseVersions(): Promise<CaseVersion[]> {
  const rows = await publishedClient().$queryRaw`
    SELECT p.id, p.version, coalesce(p.redacted_in, 0)::text AS state
    FROM published.subject s JOIN published.publication p USING (kind, id, version)
    WHERE s.kind = 'case' AND s.state = 'public' AND p.lang = 'en'
    ORDER BY p.id COLLATE "C"`;
  return caseVersions.parse(rows);
}

/** What the version of each case was in a version of the data, of the cases that are public still. */
export async function readCaseVersionsAt(number: number): Promise<CaseVersion[]> {
  const rows = await publishedClient().$queryRaw`
    SELECT DISTINCT ON (p.id COLLATE "C")
      p.id, p.version, coalesce(p.redacted_in, 0)::text AS state
    FROM published.subject s JOIN published.publication p USING (kind, id)
    WHERE s.kind = 'case' AND s.state = 'public' AND p.lang = 'en' AND p.sequence <= ${number}
    ORDER BY p.id COLLATE "C", p.version DESC`;
  return caseVersions.parse(rows);
}

/** How many cases of a version of the data have been withdrawn since. */
export async function countWithdrawnSince(number: number): Promise<number> {
  const rows = await publishedClient().$queryRaw`
    SELECT count(*)::int AS n FROM published.subject s
    WHERE s.kind = 'case' AND s.withdrawn_in > ${number} AND EXISTS (
      SELECT FROM published.publication p
      WHERE p.kind = s.kind AND p.id = s.id AND p.lang = 'en' AND p.sequence <= ${number})`;
  return counted.parse(rows)[0]?.n ?? 0;
}

/** How many cases of a version of the data have since been redacted in the version they then had. */
export async function countRedactedSince(number: number): Promise<number> {
  const versions = await readCaseVersionsAt(number);
  return versions.filter(({ state }) => Number(state) > number).length;
}
