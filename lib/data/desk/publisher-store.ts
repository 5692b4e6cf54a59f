import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";
import { type Publisher, publisher } from "@/lib/domain/source";

const shown = z.object({ kind: z.enum(publicKinds), id: z.string() });

/** Publishers, and what shows their names. */
export function publisherStore(tx: Tx) {
  return {
    byId: async (id: string): Promise<Publisher | null> => {
      const row = await tx.publisher.findUnique({ where: { id } });
      return row && publisher.parse(row);
    },
    /** Every publisher with how many sources it published and how many relay it. */
    listed: async () => {
      const rows = await tx.$queryRaw`
        SELECT p.id, p.name, p.risk,
          (SELECT count(*)::int FROM desk.source s WHERE s.publisher_id = p.id) AS sources,
          (SELECT count(*)::int FROM desk.source_relay r WHERE r.publisher_id = p.id) AS relays
        FROM desk.publisher p ORDER BY lower(p.name ->> 'en'), p.id`;
      return z.array(publisher.extend({ sources: z.int(), relays: z.int() })).parse(rows);
    },
    /** The ids that begin like this one. */
    idsLike: async (id: string): Promise<string[]> => {
      const rows = await tx.publisher.findMany({
        where: { id: { startsWith: id } },
        select: { id: true },
      });
      return rows.map((row) => row.id);
    },
    save: async ({ id, name, risk }: Publisher) => {
      const data = { name, risk: jsonColumn(risk) };
      await tx.publisher.upsert({ where: { id }, create: { id, ...data }, update: data });
    },
    /** Everything public that shows this publisher: its sources, and all that quotes them. */
    shownBy: async (id: string): Promise<{ kind: PublicKind; id: string }[]> => {
      const rows = await tx.$queryRaw`
        WITH own AS (
          SELECT s.id FROM desk.source s WHERE s.publisher_id = ${id}
          UNION SELECT r.source_id FROM desk.source_relay r WHERE r.publisher_id = ${id})
        SELECT 'source' AS kind, id FROM own
        UNION SELECT q.used_kind, q.used_id FROM published.quotation q JOIN own ON own.id = q.source_id
        UNION SELECT 'figure', f.id FROM desk.reported_figure f
          WHERE f.publisher_id = ${id} OR f.relayed_by_id = ${id} OR f.source_id IN (SELECT id FROM own)`;
      return z.array(shown).parse(rows);
    },
  };
}
