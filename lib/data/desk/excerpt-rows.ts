import type { Tx } from "@/lib/data/desk/tx";
import { type Excerpt, excerpt } from "@/lib/domain/excerpt";

/** Stores excerpts; one that is already there stays as it is. */
export async function storeExcerpts(tx: Tx, excerpts: Excerpt[]): Promise<void> {
  await tx.excerpt.createMany({
    skipDuplicates: true,
    data: excerpts.map(({ id, capture, exact, prefix, suffix, start, end }) => ({
      id,
      captureId: capture,
      exact,
      prefix,
      suffix,
      startAt: start,
      endAt: end,
    })),
  });
}

/** The ids of every excerpt that shares words with this one: the same span may be quoted twice. */
export async function overlappingExcerpts(tx: Tx, id: string): Promise<string[]> {
  const own = await tx.excerpt.findUnique({ where: { id } });
  if (!own) return [];
  const rows = await tx.excerpt.findMany({
    where: {
      captureId: own.captureId,
      startAt: { lt: own.endAt },
      endAt: { gt: own.startAt },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => row.id);
}

/** The excerpts with these ids, by id. */
export async function loadExcerpts(tx: Tx, ids: string[]): Promise<Map<string, Excerpt>> {
  const rows = await tx.excerpt.findMany({ where: { id: { in: ids } } });
  return new Map(rows.map((row) => [row.id, toExcerpt(row)]));
}

type ExcerptRow = {
  id: string;
  captureId: string;
  exact: string;
  prefix: string;
  suffix: string;
  startAt: number;
  endAt: number;
};

/** An excerpt as the casebook speaks of it. */
export function toExcerpt({ captureId, startAt, endAt, ...row }: ExcerptRow): Excerpt {
  return excerpt.parse({ ...row, capture: captureId, start: startAt, end: endAt });
}
