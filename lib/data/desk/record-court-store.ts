import { z } from "zod";
import { settleRecords, unflagRecords } from "@/lib/data/desk/record-settling";
import type { Tx } from "@/lib/data/desk/tx";
import type { NamedCourt, SettledName } from "@/lib/domain/records/resolve-court";
import type { SyntheticCourt } from "@/lib/domain/records/synthetic";

/** A printed name or host of a court that nothing tells apart, and how many records bear it. */
export type UnresolvedCourt = { key: string; raw: string; records: number; synthetic: number };

const details = z.object({
  formerNames: z.array(z.object({ nameRu: z.string() })).default([]),
});

const unresolved = z.array(
  z.object({ key: z.string(), raw: z.string(), records: z.number(), synthetic: z.number() }),
);

/** The courts of records: by what names they are known, and which names nobody has settled yet. */
export function recordCourtStore(tx: Tx) {
  return {
    /** Every court with the names it is known by. */
    known: async (): Promise<(NamedCourt & SyntheticCourt)[]> => {
      const rows = await tx.court.findMany({ orderBy: { position: "asc" } });
      return rows.map((row) => ({
        code: row.code,
        nameRu: row.nameRu,
        shortRu: row.shortRu,
        host: row.host,
        kind: row.kind,
        status: row.status,
        regionCode: row.regionCode,
        superiorCode: row.superiorCode,
        formerNames: details.parse(row.details).formerNames.map(({ nameRu }) => nameRu),
      }));
    },
    settled: (): Promise<SettledName[]> =>
      tx.courtName.findMany({ select: { key: true, court: true }, orderBy: { key: "asc" } }),
    isSettled: async (key: string): Promise<boolean> =>
      (await tx.courtName.count({ where: { key } })) > 0,
    exists: async (code: string): Promise<boolean> =>
      (await tx.court.count({ where: { code } })) === 1,
    /** What is not settled, the most frequent first. */
    unresolved: async (): Promise<UnresolvedCourt[]> => {
      const rows = await tx.$queryRaw`
        SELECT r.court_key AS key, coalesce((array_agg(r.court_raw ORDER BY r.id))[1], r.court_key) AS raw,
          count(*)::int AS records, count(*) FILTER (WHERE r.synthetic)::int AS synthetic
        FROM desk.court_record r
        WHERE r.court IS NULL AND r.court_key <> ''
          AND NOT EXISTS (SELECT FROM desk.court_name n WHERE n.key = r.court_key)
        GROUP BY r.court_key ORDER BY records DESC, key`;
      return unresolved.parse(rows);
    },
    /** The printed name of a court that is not settled; null where no record bears this key. */
    rawOf: async (key: string): Promise<string | null> => {
      const row = await tx.courtRecord.findFirst({ where: { courtKey: key, court: null } });
      return row ? (row.courtRaw ?? key) : null;
    },
    /** Gives every record under this key its court; answers how many got one. */
    settle: async (key: string, court: string | null): Promise<number> => {
      if (court !== null) return settleRecords(tx, key, court);
      await unflagRecords(tx, key);
      return 0;
    },
    /** Names that were settled while records were read which bear them still. */
    settledMeanwhile: async (): Promise<SettledName[]> => {
      const rows = await tx.$queryRaw`
        SELECT n.key, n.court FROM desk.court_name n
        WHERE n.court IS NOT NULL AND EXISTS (
          SELECT FROM desk.court_record r WHERE r.court_key = n.key AND r.court IS NULL)
        ORDER BY n.key`;
      return z.array(z.object({ key: z.string(), court: z.string().nullable() })).parse(rows);
    },
    remember: async (name: SettledName & { raw: string; by: string | null; at: Date }) => {
      const { by, ...data } = name;
      await tx.courtName.create({ data: { ...data, byId: by } });
    },
  };
}
