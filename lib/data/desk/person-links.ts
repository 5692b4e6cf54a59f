import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type MergeUndo, mergeUndo, type PersonLink } from "@/lib/domain/person-merge";

type NewLink = Omit<PersonLink, "by" | "at"> & { by: string | null; at: Date };

/** Stores that two records are one human, or that one of them is a duplicate of the other. */
export async function addLink(tx: Tx, link: NewLink, undo: MergeUndo | null) {
  const { from, to, kind, reason, by, at } = link;
  await tx.personLink.create({
    data: { fromId: from, toId: to, kind, reason, byId: by, at, undo: jsonColumn(undo) },
  });
}

export async function removeLink(tx: Tx, from: string, to: string) {
  await tx.personLink.delete({ where: { fromId_toId: { fromId: from, toId: to } } });
}

/** Every link of a person, in both directions, with the alias of who made it. */
export async function linksOf(tx: Tx, id: string): Promise<PersonLink[]> {
  const rows = await tx.personLink.findMany({
    where: { OR: [{ fromId: id }, { toId: id }] },
    orderBy: [{ at: "asc" }, { fromId: "asc" }],
  });
  const makers = rows.flatMap((row) => row.byId ?? []);
  const accounts = await tx.account.findMany({
    where: { id: { in: makers } },
    select: { id: true, alias: true },
  });
  const alias = new Map(accounts.map((account) => [account.id, account.alias]));
  return rows.map((row) => ({
    from: row.fromId,
    to: row.toId,
    kind: row.kind === "duplicate" ? "duplicate" : "same-person",
    reason: typeof row.reason === "string" ? row.reason : "",
    by: alias.get(row.byId ?? "") ?? null,
    at: row.at?.toISOString() ?? null,
  }));
}

/** What a merge changed, so that it can be undone; null where there was no such merge. */
export async function undoOf(tx: Tx, from: string, to: string): Promise<MergeUndo | null> {
  const row = await tx.personLink.findUnique({
    where: { fromId_toId: { fromId: from, toId: to }, kind: "duplicate" },
    select: { undo: true },
  });
  return row && mergeUndo.parse(row.undo ?? { entries: [] });
}

/** For every id that was merged, the record in which it lives on now. */
export async function survivorsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw`
    WITH RECURSIVE way AS (
      SELECT from_id AS start, to_id AS now FROM desk.person_link
        WHERE kind = 'duplicate' AND from_id = ANY(${[...ids]}::text[])
      UNION
      SELECT way.start, next.to_id FROM way
        JOIN desk.person_link next ON next.from_id = way.now AND next.kind = 'duplicate')
    SELECT start, now FROM way
      WHERE NOT EXISTS (SELECT FROM desk.person_link l
        WHERE l.from_id = way.now AND l.kind = 'duplicate')`;
  const known = z.array(z.object({ start: z.string(), now: z.string() })).parse(rows);
  return new Map(known.map(({ start, now }) => [start, now]));
}

/** The ids of all records that were merged into this one, directly or by way of another. */
export async function mergedInto(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw`
    WITH RECURSIVE way AS (
      SELECT from_id AS id FROM desk.person_link WHERE kind = 'duplicate' AND to_id = ${id}
      UNION
      SELECT l.from_id FROM way JOIN desk.person_link l
        ON l.to_id = way.id AND l.kind = 'duplicate')
    SELECT id FROM way ORDER BY id`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map((row) => row.id);
}
