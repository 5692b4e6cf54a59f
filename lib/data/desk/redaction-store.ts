import { overlappingExcerpts } from "@/lib/data/desk/excerpt-rows";
import type { Tx } from "@/lib/data/desk/tx";
import { type Redaction, redaction } from "@/lib/domain/redaction";

/** The redaction ledger inside the database. */
export function redactionStore(tx: Tx) {
  return {
    add: async (lines: Redaction[]) => {
      await tx.redaction.createMany({
        skipDuplicates: true,
        data: lines.map((line) => ({ ...line, createdAt: new Date(line.createdAt) })),
      });
    },
    inForce: async (): Promise<Redaction[]> => {
      const rows = await tx.redaction.findMany({
        where: { liftedAt: null },
        orderBy: { createdAt: "asc" },
      });
      return rows.map(({ liftedAt: _lifted, ...row }) =>
        redaction.parse({ ...row, createdAt: row.createdAt.toISOString() }),
      );
    },
    /** Every excerpt that has words in common with this one, itself among them. */
    overlapping: (excerptId: string) => overlappingExcerpts(tx, excerptId),
    ids: async (): Promise<Set<string>> => {
      const rows = await tx.redaction.findMany({ select: { id: true } });
      return new Set(rows.map((row) => row.id));
    },
  };
}
