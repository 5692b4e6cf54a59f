import { z } from "zod";
import { storeExcerpts, toExcerpt } from "@/lib/data/desk/excerpt-rows";
import type { Tx } from "@/lib/data/desk/tx";
import type { Excerpt } from "@/lib/domain/excerpt";
import { type CaptureFacts, captureOrigins } from "@/lib/domain/source-views";

/** A copy as it is taken: never changed afterwards. */
export type NewCapture = {
  id: string;
  sourceId: string;
  sha256: string;
  codePoints: number;
  fileName: string;
  body: Uint8Array<ArrayBuffer>;
  mediaType: string;
  text: string | null;
  origin: "pasted" | "uploaded" | "fetched";
  takenAt: Date;
  takenById: string | null;
};

const facts = z.object({
  id: z.string(),
  sourceId: z.string(),
  number: z.number(),
  origin: z.enum(captureOrigins),
  takenAt: z.date().nullable(),
  mediaType: z.string().nullable(),
  codePoints: z.number(),
  sha256: z.string(),
  hasText: z.boolean(),
  hasBody: z.boolean(),
});

/** What is known of a copy, and of which source it is. */
export type OwnedCapture = CaptureFacts & { sourceId: string };

/** The copies of sources, and the spans quoted from them. */
export function captureStore(tx: Tx) {
  return {
    add: async (capture: NewCapture) => {
      await tx.capture.create({ data: capture });
    },
    /** The copies of these sources, the first one first, without their texts. */
    of: async (sourceIds: readonly string[]): Promise<OwnedCapture[]> => {
      const rows = await tx.$queryRaw`
        SELECT id, source_id AS "sourceId", origin, taken_at AS "takenAt",
          media_type AS "mediaType", code_points AS "codePoints", sha256,
          text IS NOT NULL AS "hasText", body IS NOT NULL AS "hasBody",
          (row_number() OVER (PARTITION BY source_id
            ORDER BY taken_at NULLS FIRST, length(id), id))::int AS number
        FROM desk.capture WHERE source_id = ANY(${sourceIds})
        ORDER BY source_id, number`;
      return z
        .array(facts)
        .parse(rows)
        .map((row) => ({ ...row, takenAt: row.takenAt?.toISOString() ?? null }));
    },
    /** The source of a copy; null where there is no such copy. */
    sourceOf: async (id: string): Promise<string | null> => {
      const row = await tx.capture.findUnique({ where: { id }, select: { sourceId: true } });
      return row?.sourceId ?? null;
    },
    textOf: async (id: string): Promise<string | null> => {
      const row = await tx.capture.findUnique({ where: { id }, select: { text: true } });
      return row?.text ?? null;
    },
    /** What was kept of a copy, to be saved to disk. */
    bodyOf: async (id: string) => {
      const row = await tx.capture.findUnique({
        where: { id },
        select: { body: true, mediaType: true, fileName: true },
      });
      if (!row?.body || !row.mediaType) return null;
      return { body: row.body, mediaType: row.mediaType, fileName: row.fileName };
    },
    excerptsOf: async (captureIds: readonly string[]): Promise<Excerpt[]> => {
      const rows = await tx.excerpt.findMany({
        where: { captureId: { in: [...captureIds] } },
        orderBy: [{ captureId: "asc" }, { startAt: "asc" }, { endAt: "asc" }, { id: "asc" }],
      });
      return rows.map(toExcerpt);
    },
    /** The excerpt of exactly this span, where it was taken before. */
    excerptAt: async (capture: string, start: number, end: number): Promise<Excerpt | null> => {
      const row = await tx.excerpt.findFirst({
        where: { captureId: capture, startAt: start, endAt: end },
        orderBy: { id: "asc" },
      });
      return row && toExcerpt(row);
    },
    addExcerpt: (excerpt: Excerpt) => storeExcerpts(tx, [excerpt]),
  };
}
