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
    /** Ends a line: from now on what it names may be shown again. */
    lift: async (ids: string[], at: Date) => {
      await tx.redaction.updateMany({
        where: { id: { in: ids }, liftedAt: null },
        data: { liftedAt: at },
      });
    },
    /** The lines that were ended, with when: all that were ended in one act together. */
    lifted: async (): Promise<{ ids: string[]; at: Date }[]> => {
      const rows = await tx.redaction.findMany({
        where: { liftedAt: { not: null } },
        select: { id: true, liftedAt: true },
        orderBy: { liftedAt: "asc" },
      });
      const acts = new Map<number, { ids: string[]; at: Date }>();
      for (const { id, liftedAt } of rows) {
        if (!liftedAt) continue;
        const act = acts.get(liftedAt.getTime()) ?? { ids: [], at: liftedAt };
        acts.set(liftedAt.getTime(), { ...act, ids: [...act.ids, id] });
      }
      return [...acts.values()];
    },
    /** Who wrote this line, as the audit log knows; nobody for the operator at the machine. */
    writtenBy: async (line: Redaction): Promise<string[]> => {
      const rows = await tx.audit.findMany({
        where: {
          action: "redact",
          subjectKind: line.subjectKind,
          subjectId: line.subjectId,
          at: new Date(line.createdAt),
        },
        select: { actorId: true },
      });
      return rows.flatMap((row) => row.actorId ?? []);
    },
    /** Every excerpt that has words in common with this one, itself among them. */
    overlapping: (excerptId: string) => overlappingExcerpts(tx, excerptId),
    ids: async (): Promise<Set<string>> => {
      const rows = await tx.redaction.findMany({ select: { id: true } });
      return new Set(rows.map((row) => row.id));
    },
  };
}
