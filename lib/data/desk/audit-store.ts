import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { Prisma } from "@/lib/data/generated/client";
import { type AuditLine, type AuditQuery, auditLine } from "@/lib/domain/audit";

const names = z.object({ actions: z.array(z.string()), kinds: z.array(z.string()) });
const who = z.object({ id: z.string(), alias: z.string() });

type Asked = Omit<AuditQuery, "page">;

/** The journal as it is read, the newest line first. */
export function auditStore(tx: Tx) {
  return {
    count: async (asked: Asked): Promise<number> => {
      const rows = await tx.$queryRaw`
        SELECT count(*)::int AS n FROM desk.audit a WHERE ${fits(asked)}`;
      return z.array(z.object({ n: z.int() })).parse(rows)[0]?.n ?? 0;
    },
    page: async (asked: Asked, { first, count }: { first: number; count: number }) =>
      lines(tx, Prisma.sql`${fits(asked)} ORDER BY a.id DESC LIMIT ${count} OFFSET ${first}`),
    /** The lines older than this one. */
    before: async (asked: Asked, id: bigint | null, count: number): Promise<AuditLine[]> =>
      lines(
        tx,
        Prisma.sql`${fits(asked)} AND (${id}::bigint IS NULL OR a.id < ${id})
          ORDER BY a.id DESC LIMIT ${count}`,
      ),
    /** The actions and the kinds of things that the journal has, and everybody who is named in it. */
    names: async () => {
      const rows = await tx.$queryRaw`
        SELECT ARRAY(SELECT DISTINCT action FROM desk.audit ORDER BY 1) AS actions,
          ARRAY(SELECT DISTINCT subject_kind FROM desk.audit ORDER BY 1) AS kinds`;
      const people = await tx.$queryRaw`
        SELECT id, alias FROM desk.account p
        WHERE EXISTS (SELECT FROM desk.audit a WHERE a.actor_id = p.id) ORDER BY alias`;
      return {
        ...(z.array(names).parse(rows)[0] ?? { actions: [], kinds: [] }),
        people: z.array(who).parse(people),
      };
    },
  };
}

async function lines(tx: Tx, which: Prisma.Sql): Promise<AuditLine[]> {
  const rows = await tx.$queryRaw`
    SELECT a.id, a.at, p.alias, a.action, a.subject_kind AS kind, a.subject_id AS subject,
      (a.details ->> 'count')::int AS count
    FROM desk.audit a LEFT JOIN desk.account p ON p.id = a.actor_id
    WHERE ${which}`;
  return z.array(auditLine).parse(rows);
}

function fits({ who: account, action, kind, subject, from, to }: Asked): Prisma.Sql {
  return Prisma.sql`(${account}::text IS NULL OR coalesce(a.actor_id, '-') = ${account})
    AND (${action}::text IS NULL OR a.action = ${action})
    AND (${kind}::text IS NULL OR a.subject_kind = ${kind})
    AND (${subject}::text IS NULL OR a.subject_id = ${subject})
    AND (${from}::date IS NULL OR a.at >= ${from}::date::timestamp AT TIME ZONE 'UTC')
    AND (${to}::date IS NULL OR a.at < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC')`;
}
