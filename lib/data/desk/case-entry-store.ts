import {
  entryProvenance,
  factorRow,
  partyRow,
  proceedingRow,
  sentenceRow,
} from "@/lib/data/desk/case-entry-rows";
import { storeExcerpts } from "@/lib/data/desk/excerpt-rows";
import { loadEntries } from "@/lib/data/desk/load-entries";
import { joined, storeProvenance } from "@/lib/data/desk/provenance";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { languages } from "@/lib/domain/language";

/** Case entries, whole: what is saved is what is loaded. */
export function caseEntryStore(tx: Tx) {
  return {
    count: () => tx.caseEntry.count(),
    add: async (entries: CaseEntry[], at: Date) => {
      await storeExcerpts(
        tx,
        entries.flatMap((e) => e.excerpts),
      );
      await addRoots(tx, entries, at);
      await addParties(tx, entries);
      await addProceedings(tx, entries);
      await addStory(tx, entries);
      await storeProvenance(tx, joined(entries.map(entryProvenance)));
      await tx.revision.createMany({
        data: entries.map((entry) => ({
          id: `${entry.id}/1`,
          entryId: entry.id,
          number: 1,
          state: "published",
          reason: "first",
          content: entry,
          createdAt: at,
        })),
      });
    },
    byId: async (id: string): Promise<CaseEntry | null> => (await loadEntries(tx, [id]))[0] ?? null,
    byIds: (ids: string[]): Promise<CaseEntry[]> => loadEntries(tx, ids),
    all: async (): Promise<CaseEntry[]> => {
      const rows = await tx.caseEntry.findMany({
        select: { id: true },
        orderBy: { number: "asc" },
      });
      return loadEntries(
        tx,
        rows.map((row) => row.id),
      );
    },
    changeSlugName: async (id: string, slugName: string) => {
      await tx.caseEntry.update({
        where: { id },
        data: { slugName, version: { increment: 1 } },
      });
    },
    /** The discrepancies that concern a case, by its id, in the order of their numbers. */
    discrepanciesOf: async (id: string): Promise<string[]> => {
      const rows = await tx.discrepancy.findMany({
        where: { cases: { has: id } },
        select: { id: true },
        orderBy: { number: "asc" },
      });
      return rows.map((row) => row.id);
    },
  };
}

async function addRoots(tx: Tx, entries: CaseEntry[], at: Date) {
  await tx.caseEntry.createMany({
    data: entries.map(({ id, number, slugName, kind, defendants }) => ({
      id,
      number,
      slugName,
      kind,
      defendants: defendants.value,
      createdAt: at,
    })),
  });
  await tx.entryText.createMany({
    data: entries.flatMap((entry) =>
      languages.map((lang) => ({
        ...entry[lang],
        entryId: entry.id,
        lang,
        narrative: jsonColumn(entry[lang].narrative),
      })),
    ),
  });
  await tx.entryExcerpt.createMany({
    data: entries.flatMap((entry) =>
      entry.excerpts.map(({ id }, position) => ({ entryId: entry.id, excerptId: id, position })),
    ),
  });
}

async function addParties(tx: Tx, entries: CaseEntry[]) {
  const persons = entries.flatMap((entry) => entry.persons);
  await tx.person.createMany({
    skipDuplicates: true,
    data: persons.map((p) => ({ ...p, name: jsonColumn(p.name) })),
  });
  await tx.entryPerson.createMany({
    data: entries.flatMap((entry) =>
      entry.persons.map(({ id }, position) => ({ entryId: entry.id, personId: id, position })),
    ),
  });
  await tx.party.createMany({
    data: entries.flatMap((entry) => entry.parties.map((p, i) => partyRow(p, entry.id, i))),
  });
  await tx.factor.createMany({ data: entries.flatMap((entry) => entry.factors.map(factorRow)) });
  await tx.charge.createMany({
    data: entries.flatMap((entry) =>
      entry.charges.map((c, position) => ({
        id: c.id,
        partyId: c.party,
        position,
        asStated: c.asStated.value,
        provision: c.provision.value,
        counts: c.counts.value,
        requalifiedTo: c.requalifiedTo.value,
        outcome: c.outcome.value,
      })),
    ),
  });
}

async function addProceedings(tx: Tx, entries: CaseEntry[]) {
  await tx.proceeding.createMany({
    data: entries.flatMap((entry) =>
      entry.proceedings.map((p, i) => proceedingRow(p, entry.id, i)),
    ),
  });
  await tx.ruling.createMany({
    data: entries.flatMap((entry) =>
      entry.rulings.map((r, position) => ({
        id: r.id,
        proceedingId: r.proceeding,
        partyId: r.party,
        position,
        kind: r.kind.value,
        lodgedBy: r.lodgedBy.value,
      })),
    ),
  });
  await tx.sentence.createMany({
    data: entries.flatMap((entry) => entry.sentences.map(sentenceRow)),
  });
}

async function addStory(tx: Tx, entries: CaseEntry[]) {
  await tx.happening.createMany({
    data: entries.flatMap((entry) =>
      entry.happenings.map((h, position) => ({
        id: h.id,
        entryId: entry.id,
        position,
        kind: h.kind,
        date: jsonColumn(h.date.value),
        sortOrder: h.order,
        text: h.text,
        parties: h.parties,
      })),
    ),
  });
  await tx.annotation.createMany({
    data: entries.flatMap((entry) =>
      entry.annotations.map(({ id, kind, audience, text }, position) => ({
        id,
        entryId: entry.id,
        position,
        kind,
        audience,
        text,
      })),
    ),
  });
  await tx.openQuestion.createMany({
    data: entries.flatMap((entry) =>
      entry.openQuestions.map((question, position) => ({ entryId: entry.id, position, question })),
    ),
  });
}
