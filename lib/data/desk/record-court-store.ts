import { z } from "zod";
import type { MovedVersions } from "@/lib/data/desk/record-moving";
import { tellCourts } from "@/lib/data/desk/record-settling";
import type { Tx } from "@/lib/data/desk/tx";
import type { CourtResolver, NamedCourt, SettledName } from "@/lib/domain/records/resolve-court";
import type { SyntheticCourt } from "@/lib/domain/records/synthetic";

/** A printed name or host of a court that nothing tells apart, and how many records bear it. */
export type UnresolvedCourt = { key: string; raw: string; records: number; synthetic: number };

const details = z.object({
  formerNames: z.array(z.object({ nameRu: z.string() })).default([]),
});

const unresolved = z.array(
  z.object({ key: z.string(), raw: z.string(), records: z.number(), synthetic: z.number() }),
);

const settledNames = z.array(
  z.object({
    key: z.string(),
    raw: z.string(),
    court: z.string().nullable(),
    at: z.date(),
    by: z.string().nullable(),
    total: z.int(),
    records: z.int(),
  }),
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
      const where = { courtKey: key, court: null };
      const row = await tx.courtRecord.findFirst({ where, orderBy: { id: "asc" } });
      return row ? (row.courtRaw ?? key) : null;
    },
    /** How many records bear a name that is settled. */
    bearing: async (key: string): Promise<number> => {
      const rows = await tx.$queryRaw`
        SELECT record_id FROM desk.record_version WHERE named = ${key}
        UNION SELECT id FROM desk.court_record WHERE court_key = ${key}`;
      return z.array(z.unknown()).parse(rows).length;
    },
    /** Tells the courts of the records of a name once more. */
    tell: (key: string, resolve: CourtResolver): Promise<MovedVersions> =>
      tellCourts(tx, key, resolve),
    /** Names by which a batch, or somebody before it, told a court otherwise than is settled now. */
    toldOtherwise: async (batch: number): Promise<string[]> => {
      const rows = await tx.$queryRaw`
        SELECT n.key FROM desk.court_name n
        WHERE n.court IS NOT NULL AND EXISTS (
          SELECT FROM desk.court_record r WHERE r.court_key = n.key)
        UNION
        SELECT v.named FROM desk.record_version v JOIN desk.court_record r ON r.id = v.record_id
          LEFT JOIN desk.court_name n ON n.key = v.named
        WHERE v.batch_id = ${batch} AND v.named IS NOT NULL AND n.court IS DISTINCT FROM r.court
        ORDER BY 1`;
      return z
        .array(z.object({ key: z.string() }))
        .parse(rows)
        .map(({ key }) => key);
    },
    remember: async (name: SettledName & { raw: string; by: string | null; at: Date }) => {
      const { by, ...data } = name;
      await tx.courtName.create({ data: { ...data, byId: by } });
    },
    forget: async (key: string) => {
      await tx.courtName.delete({ where: { key } });
    },
    /** What is settled about names that hold these words, the newest first, and how many there are. */
    settledNames: async (words: string, count: number) => {
      const rows = await tx.$queryRaw`
        SELECT n.key, n.raw, n.court, n.at, a.alias AS by, n.total, (
            SELECT count(*)::int FROM (
              SELECT record_id FROM desk.record_version WHERE named = n.key
              UNION SELECT id FROM desk.court_record WHERE court_key = n.key) AS bearing) AS records
        FROM (
          SELECT *, count(*) OVER ()::int AS total FROM desk.court_name
          WHERE position(lower(${words}) IN lower(raw)) > 0 OR court = upper(${words})
          ORDER BY at DESC, key LIMIT ${count}) AS n
          LEFT JOIN desk.account a ON a.id = n.by_id
        ORDER BY n.at DESC, n.key`;
      const names = settledNames.parse(rows);
      return { names, total: names[0]?.total ?? 0 };
    },
  };
}
