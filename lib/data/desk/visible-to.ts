import { Prisma } from "@/lib/data/generated/client";

/** Who is looking: `seesAll` also sees the cases that are open to named people alone. */
export type Viewer = { account: string | null; seesAll: boolean };

/** The condition that somebody may know of a case; the case stands in the query as `e`. */
export function visibleTo({ account, seesAll }: Viewer): Prisma.Sql {
  return Prisma.sql`(e.access = 'desk' OR ${seesAll}::boolean OR EXISTS (
    SELECT FROM desk.entry_access seen
    WHERE seen.entry_id = e.id AND seen.account_id = ${account}))`;
}

/** The newest revision of the case `e`, as `head`. */
export const newestRevision = Prisma.sql`JOIN LATERAL (
  SELECT * FROM desk.revision r WHERE r.entry_id = e.id ORDER BY r.number DESC LIMIT 1) head ON true`;

/** The number and the titles of the case `e` as they are written now. */
export const titlesNow = Prisma.sql`e.id, e.number,
  coalesce(head.content -> 'en' ->> 'title', '') AS "titleEn",
  coalesce(head.content -> 'ru' ->> 'title', '') AS "titleRu"`;
