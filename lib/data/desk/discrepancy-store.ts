import { loadExcerpts, storeExcerpts } from "@/lib/data/desk/excerpt-rows";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type Discrepancy, discrepancy } from "@/lib/domain/discrepancy";

/** Statements that do not agree, side by side. */
export function discrepancyStore(tx: Tx) {
  return {
    add: async (discrepancies: Discrepancy[]) => {
      await storeExcerpts(
        tx,
        discrepancies.flatMap((d) => d.excerpts),
      );
      await tx.discrepancy.createMany({
        data: discrepancies.map(({ sides: _sides, excerpts: _excerpts, ...row }) => row),
      });
      await tx.discrepancySide.createMany({
        data: discrepancies.flatMap((d) =>
          d.sides.map((side, position) => ({
            ...side,
            discrepancyId: d.id,
            position,
            unverified: jsonColumn(side.unverified),
          })),
        ),
      });
    },
    all: async (): Promise<Discrepancy[]> => {
      const rows = await tx.discrepancy.findMany({
        orderBy: { number: "asc" },
        include: { sides: { orderBy: { position: "asc" } } },
      });
      const ids = rows.flatMap((row) => row.sides.flatMap((side) => side.excerpts));
      const excerpts = await loadExcerpts(tx, ids);
      return rows.map((row) =>
        discrepancy.parse({
          ...row,
          sides: row.sides.map(({ discrepancyId: _id, position: _position, ...side }) => side),
          excerpts: [...new Set(row.sides.flatMap((side) => side.excerpts))].flatMap(
            (id) => excerpts.get(id) ?? [],
          ),
        }),
      );
    },
  };
}
