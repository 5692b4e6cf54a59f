import {
  entryProvenance,
  factorRow,
  partyRow,
  proceedingRow,
  sentenceRow,
} from "@/lib/data/desk/case-entry-rows";
import { type CaseListFilter, listCases } from "@/lib/data/desk/case-list";
import { entryFacts } from "@/lib/data/desk/entry-facts";
import { storeExcerpts } from "@/lib/data/desk/excerpt-rows";
import { loadEntries } from "@/lib/data/desk/load-entries";
import { personRow } from "@/lib/data/desk/person-rows";
import { joined, removeProvenance, storeProvenance } from "@/lib/data/desk/provenance";
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
      await addPersons(tx, entries);
      await addContents(tx, entries);
      await tx.revision.createMany({
        data: entries.map((entry) => ({
          id: `${entry.id}/1`,
          entryId: entry.id,
          number: 1,
          state: "published",
          reason: "",
          content: entry,
          createdAt: at,
          savedAt: at,
          sealedAt: at,
          movedAt: at,
          languages: [...languages],
        })),
      });
    },
    /** The cases of the desk's list. */
    listed: (filter: CaseListFilter) => listCases(tx, filter),
    /** What permissions need to know of a case; null where there is none. */
    factsOf: (id: string) => entryFacts(tx, id),
    /** Begins a case of which nothing is said yet but its number and kind. */
    begin: async (entry: CaseEntry, by: string | null, at: Date) => {
      const { id, number, slugName, kind } = entry;
      await tx.caseEntry.create({
        data: { id, number, slugName, kind, createdAt: at, createdById: by, assigneeId: by },
      });
    },
    /** The next number that no case has or had: four digits. */
    nextNumber: async (): Promise<string> => {
      const last = await tx.caseEntry.aggregate({ _max: { number: true } });
      return String(Number(last._max.number ?? "0") + 1).padStart(4, "0");
    },
    /** Puts this in the place of what the case held: what the door projects from now on. */
    replace: async (entry: CaseEntry) => {
      await removeContents(tx, entry.id);
      const { id, slugName, kind, defendants } = entry;
      await tx.caseEntry.update({
        where: { id },
        data: { slugName, kind, defendants: defendants.value },
      });
      await addContents(tx, [entry]);
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

/** All that belongs to the cases, below their roots. */
async function addContents(tx: Tx, entries: CaseEntry[]) {
  await addTexts(tx, entries);
  await addParties(tx, entries);
  await addProceedings(tx, entries);
  await addStory(tx, entries);
  await addDeskNotes(tx, entries);
  await storeProvenance(tx, joined(entries.map(entryProvenance)));
}

async function removeContents(tx: Tx, entryId: string) {
  const [present] = await loadEntries(tx, [entryId]);
  if (present) await removeProvenance(tx, entryProvenance(present));
  const where = { entryId };
  await tx.proceeding.deleteMany({ where });
  await tx.party.deleteMany({ where });
  await tx.happening.deleteMany({ where });
  await tx.annotation.deleteMany({ where });
  await tx.openQuestion.deleteMany({ where });
  await tx.entryText.deleteMany({ where });
  await tx.entryExcerpt.deleteMany({ where });
  await tx.entryPerson.deleteMany({ where });
  await tx.warningAnswer.deleteMany({ where });
  await tx.extraValue.deleteMany({ where });
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
}

async function addTexts(tx: Tx, entries: CaseEntry[]) {
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

async function addPersons(tx: Tx, entries: CaseEntry[]) {
  await tx.person.createMany({
    skipDuplicates: true,
    data: entries.flatMap((entry) => entry.persons).map(personRow),
  });
}

async function addParties(tx: Tx, entries: CaseEntry[]) {
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

async function addDeskNotes(tx: Tx, entries: CaseEntry[]) {
  await tx.warningAnswer.createMany({
    data: entries.flatMap((entry) =>
      (entry.answers ?? []).map(({ subject, warning, answer }) => ({
        entryId: entry.id,
        subjectId: subject,
        warning,
        answer,
      })),
    ),
  });
  await tx.extraValue.createMany({
    data: entries.flatMap((entry) =>
      (entry.extras ?? []).map(({ id, field, value }, position) => ({
        id,
        entryId: entry.id,
        position,
        fieldId: field,
        value: jsonColumn(value.value),
      })),
    ),
  });
}
