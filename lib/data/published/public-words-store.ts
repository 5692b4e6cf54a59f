import type { Tx } from "@/lib/data/desk/tx";
import { dayColumn } from "@/lib/data/json-column";
import { type LocalText, localText } from "@/lib/domain/local-text";

/** What the public history says of one version of a thing. */
export type PublicReason = { kind: string; id: string; version: number; reason: LocalText };

/** A public correction; `subject` is the id of its case. */
export type PublicCorrection = { id: string; subject: string | null; text: LocalText };

/** The public words that stand beside documents: the reasons of versions, and the corrections. */
export function publicWordsStore(tx: Tx) {
  return {
    /** The reason of every version, of everything or of one case. */
    reasons: async (caseId?: string): Promise<PublicReason[]> => {
      const rows = await tx.publication.findMany({
        where: { lang: "en", ...(caseId === undefined ? {} : { kind: "case", id: caseId }) },
        select: { kind: true, id: true, version: true, reason: true },
        orderBy: { version: "asc" },
      });
      return rows.map(({ reason, ...row }) => ({ ...row, reason: localText.parse(reason) }));
    },
    /** Puts `left` in place of a reason. The database takes nothing but that something was removed. */
    removeReason: async (which: Omit<PublicReason, "reason">, left: LocalText) => {
      const { kind, id, version } = which;
      await tx.publication.updateMany({ where: { kind, id, version }, data: { reason: left } });
    },
    /** Makes a correction public. */
    addCorrection: async (correction: PublicCorrection & { subject: string; day: string }) => {
      const { id, subject, text, day } = correction;
      await tx.correction.create({ data: { id, entryId: subject, on: dayColumn(day), text } });
      await tx.publicCorrection.create({
        data: { id, subjectId: subject, on: dayColumn(day), text },
      });
    },
    corrections: async (): Promise<PublicCorrection[]> => {
      const rows = await tx.publicCorrection.findMany({ orderBy: { id: "asc" } });
      return rows.map(({ id, subjectId, text }) => ({
        id,
        subject: subjectId,
        text: localText.parse(text),
      }));
    },
    /** Puts what is left in place of the words of a public correction. */
    rewriteCorrection: async (id: string, text: LocalText) => {
      await tx.publicCorrection.update({ where: { id }, data: { text } });
    },
    /** Takes the corrections and reasons of a withdrawn case out of the public. */
    withdraw: async (thing: { kind: string; id: string }, left: LocalText) => {
      await tx.publicCorrection.deleteMany({ where: { subjectId: thing.id } });
      await tx.publication.updateMany({ where: thing, data: { reason: left } });
    },
  };
}
