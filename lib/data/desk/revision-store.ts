import { z } from "zod";
import { loadExcerpts } from "@/lib/data/desk/excerpt-rows";
import { survivorsOf } from "@/lib/data/desk/person-links";
import { personsById } from "@/lib/data/desk/person-rows";
import type { Tx } from "@/lib/data/desk/tx";
import { type CaseEntry, draftEntry } from "@/lib/domain/case-entry";
import type { Language } from "@/lib/domain/language";
import { withSurvivors } from "@/lib/domain/person-merge";
import { type Revision, type RevisionState, revision } from "@/lib/domain/revision";

const head = {
  id: true,
  entryId: true,
  number: true,
  state: true,
  authorId: true,
  reason: true,
  createdAt: true,
  savedAt: true,
  sealedAt: true,
  movedAt: true,
  saveId: true,
  languages: true,
} as const;

export type Written = { entry: CaseEntry; reason: string; saveId: string | null; at: Date };

/** The revisions of cases: one is being written, all others are sealed. */
export function revisionStore(tx: Tx) {
  const headOf = async (entryId: string): Promise<Revision | null> => {
    const row = await tx.revision.findFirst({
      where: { entryId },
      orderBy: { number: "desc" },
      select: head,
    });
    return row && toRevision(row);
  };
  return {
    headOf,
    /** Every revision of a case, the newest first. */
    of: async (entryId: string): Promise<Revision[]> => {
      const rows = await tx.revision.findMany({
        where: { entryId },
        orderBy: { number: "desc" },
        select: head,
      });
      return rows.map(toRevision);
    },
    byNumber: async (entryId: string, number: number): Promise<Revision | null> => {
      const row = await tx.revision.findUnique({
        where: { entryId_number: { entryId, number } },
        select: head,
      });
      return row && toRevision(row);
    },
    /** The words of a revision, with people and quotations as the desk knows them now. */
    contentOf: async (entryId: string, number: number): Promise<CaseEntry | null> => {
      const row = await tx.revision.findUnique({
        where: { entryId_number: { entryId, number } },
        select: { content: true },
      });
      return row && withPresentRecords(tx, draftEntry.parse(row.content));
    },
    /** The people and quotations that drafts may refer to, by id. */
    peopleOf: (ids: string[]) => personsById(tx, ids),
    excerptsOf: (ids: string[]) => loadExcerpts(tx, ids),
    /** Opens the next revision with these words. */
    open: async (
      {
        entryId,
        number,
        authorId,
        state,
      }: Pick<Revision, "entryId" | "number" | "authorId" | "state">,
      { entry, reason, saveId, at }: Written,
    ) => {
      await tx.revision.create({
        data: {
          id: `${entryId}/${number}`,
          entryId,
          number,
          authorId,
          state,
          reason,
          content: entry,
          createdAt: at,
          savedAt: at,
          movedAt: at,
          saveId,
        },
      });
    },
    /** Writes the open revision anew. */
    write: async (id: string, { entry, reason, saveId, at }: Written) => {
      await tx.revision.update({
        where: { id },
        data: { content: entry, reason, saveId, savedAt: at },
      });
    },
    seal: async (entryId: string, at: Date) => {
      await tx.revision.updateMany({ where: { entryId, sealedAt: null }, data: { sealedAt: at } });
    },
    move: async (id: string, state: RevisionState, at: Date) => {
      await tx.revision.update({ where: { id }, data: { state, movedAt: at } });
    },
    /** Makes a revision the published one of these languages, and no other one. */
    publishedIn: async (entryId: string, number: number, languages: readonly Language[]) => {
      const rows = await tx.revision.findMany({
        where: { entryId },
        select: { id: true, number: true, languages: true },
      });
      for (const row of rows) {
        const others = row.languages.filter((lang) => !languages.some((own) => own === lang));
        const now = row.number === number ? [...others, ...languages].sort() : others;
        if (now.join() !== row.languages.join())
          await tx.revision.update({ where: { id: row.id }, data: { languages: now } });
      }
    },
    /** The version of a case, which every save raises by one; the row stays locked until the end. */
    lockVersion: async (entryId: string): Promise<number | null> => {
      const rows = await tx.$queryRaw`
        SELECT version FROM desk.case_entry WHERE id = ${entryId} FOR UPDATE`;
      return z.array(z.object({ version: z.number() })).parse(rows)[0]?.version ?? null;
    },
    /** The version of a case now, without waiting for anybody. */
    version: async (entryId: string): Promise<number | null> => {
      const row = await tx.caseEntry.findUnique({
        where: { id: entryId },
        select: { version: true },
      });
      return row?.version ?? null;
    },
    raiseVersion: async (entryId: string): Promise<number> => {
      const row = await tx.caseEntry.update({
        where: { id: entryId },
        data: { version: { increment: 1 } },
        select: { version: true },
      });
      return row.version;
    },
  };
}

function toRevision(row: { savedAt: Date | null; createdAt: Date } & object): Revision {
  return revision.parse({ ...row, savedAt: row.savedAt ?? row.createdAt });
}

/** People and quotations are records of their own: what a revision holds of them may be older. */
async function withPresentRecords(tx: Tx, stored: CaseEntry): Promise<CaseEntry> {
  const held = stored.persons.map((person) => person.id);
  const entry = withSurvivors(stored, await survivorsOf(tx, held));
  const people = await personsById(
    tx,
    entry.persons.map((person) => person.id),
  );
  const excerpts = await loadExcerpts(
    tx,
    entry.excerpts.map((excerpt) => excerpt.id),
  );
  const discrepancies = await tx.discrepancy.findMany({
    where: { cases: { has: entry.id } },
    select: { id: true },
    orderBy: { number: "asc" },
  });
  return {
    ...entry,
    persons: entry.persons.flatMap((person) => people.get(person.id) ?? []),
    excerpts: entry.excerpts.flatMap((excerpt) => excerpts.get(excerpt.id) ?? []),
    discrepancies: discrepancies.map((found) => found.id),
  };
}
