import { statedFields } from "@/lib/data/desk/case-entry-rows";
import { loadExcerpts } from "@/lib/data/desk/excerpt-rows";
import { personsById } from "@/lib/data/desk/person-rows";
import { loadProvenance, type Provenance } from "@/lib/data/desk/provenance";
import type { Tx } from "@/lib/data/desk/tx";
import { type CaseEntry, caseEntry } from "@/lib/domain/case-entry";

const inOrder = { orderBy: { position: "asc" } } as const;

const everything = {
  texts: true,
  persons: inOrder,
  excerpts: inOrder,
  parties: { ...inOrder, include: { factors: inOrder, charges: inOrder } },
  proceedings: { ...inOrder, include: { rulings: { include: { sentences: true } } } },
  happenings: inOrder,
  annotations: inOrder,
  questions: inOrder,
  answers: true,
  extras: inOrder,
} as const;

/**
 * Loads whole entries in the order of the ids, as they were last approved; one that does not exist,
 * or of which nothing was ever approved, is left out.
 */
export async function loadEntries(tx: Tx, ids: string[]): Promise<CaseEntry[]> {
  const roots = await findRoots(tx, ids);
  const personById = await personsById(
    tx,
    roots.flatMap((root) => root.persons.map((p) => p.personId)),
  );
  const excerpts = await loadExcerpts(
    tx,
    roots.flatMap((root) => root.excerpts.map((e) => e.excerptId)),
  );
  const discrepancies = await tx.discrepancy.findMany({
    where: { cases: { hasSome: ids } },
    select: { id: true, cases: true },
    orderBy: { number: "asc" },
  });
  const known = await loadProvenance(tx, roots.flatMap(carrierIds));
  const entries = roots.map((root) =>
    caseEntry.parse({
      ...entryOf(root, known),
      persons: root.persons.flatMap((p) => personById.get(p.personId) ?? []),
      excerpts: root.excerpts.flatMap((e) => excerpts.get(e.excerptId) ?? []),
      discrepancies: discrepancies.filter((d) => d.cases.includes(root.id)).map((d) => d.id),
    }),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function findRoots(tx: Tx, ids: string[]) {
  return tx.caseEntry.findMany({
    where: { id: { in: ids }, texts: { some: {} } },
    include: everything,
  });
}
type Root = Awaited<ReturnType<typeof findRoots>>[number];

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

const rulingsOf = (root: Root) => root.proceedings.flatMap((p) => p.rulings).sort(byPosition);
const sentencesOf = (root: Root) =>
  rulingsOf(root)
    .flatMap((r) => r.sentences)
    .sort(byPosition);
const chargesOf = (root: Root) => root.parties.flatMap((p) => p.charges).sort(byPosition);
const factorsOf = (root: Root) => root.parties.flatMap((p) => p.factors).sort(byPosition);

function carrierIds(root: Root): string[] {
  const things = [
    root.parties,
    chargesOf(root),
    factorsOf(root),
    root.proceedings,
    rulingsOf(root),
    sentencesOf(root),
    root.happenings,
    root.annotations,
    root.extras,
  ];
  return [root.id, ...things.flatMap((list) => list.map((thing) => thing.id))];
}

function entryOf(root: Root, known: Provenance) {
  const entry = { kind: "case-entry", id: root.id };
  return {
    id: root.id,
    number: root.number,
    slugName: root.slugName,
    kind: root.kind,
    defendants: known.stated(entry, "defendants", root.defendants),
    en: textOf(root, "en"),
    ru: textOf(root, "ru"),
    parties: root.parties.map((row) => ({
      id: row.id,
      role: row.role,
      person: row.personId,
      label: row.label,
      headcount: row.headcount,
      ...statedOf("party", { ...row, unit: row.unitId }, known),
    })),
    factors: factorsOf(root).map((row) => factorOf(row, known)),
    charges: chargesOf(root).map((row) => ({
      id: row.id,
      party: row.partyId,
      ...statedOf("charge", row, known),
    })),
    proceedings: root.proceedings.map((row) => ({
      id: row.id,
      ...statedOf("proceeding", row, known),
    })),
    rulings: rulingsOf(root).map((row) => ({
      id: row.id,
      proceeding: row.proceedingId,
      party: row.partyId,
      ...statedOf("ruling", row, known),
    })),
    sentences: sentencesOf(root).map((row) => sentenceOf(row, known)),
    happenings: root.happenings.map((row) => ({
      id: row.id,
      kind: row.kind,
      date: known.stated({ kind: "happening", id: row.id }, "date", row.date),
      order: row.sortOrder,
      text: row.text,
      parties: row.parties,
      citations: known.citations({ kind: "happening", id: row.id }, ""),
    })),
    annotations: root.annotations.map(({ id, kind, audience, text }) => ({
      id,
      kind,
      audience,
      text,
      citations: known.citations({ kind: "annotation", id }, ""),
    })),
    openQuestions: root.questions.map((row) => row.question),
    ...deskNotesOf(root, known),
  };
}

/** What the desk alone keeps of a case; nothing where there is nothing. */
function deskNotesOf(root: Root, known: Provenance) {
  const answers = root.answers.map(({ subjectId, warning, answer }) => ({
    subject: subjectId,
    warning,
    answer,
  }));
  const extras = root.extras.map(({ id, fieldId, value }) => ({
    id,
    field: fieldId,
    value: known.stated({ kind: "extra", id }, "value", value),
  }));
  return {
    ...(answers.length > 0 ? { answers } : {}),
    ...(extras.length > 0 ? { extras } : {}),
  };
}

function textOf(root: Root, lang: string) {
  const row = root.texts.find((text) => text.lang === lang);
  const { title, standfirst, summary, narrative } = row ?? {};
  return { title, standfirst, summary, narrative };
}

function statedOf(
  kind: keyof typeof statedFields,
  row: { id: string } & Record<string, unknown>,
  known: Provenance,
) {
  const fields = statedFields[kind].map((field) => [
    field,
    known.stated({ kind, id: row.id }, field, row[field]),
  ]);
  return Object.fromEntries(fields);
}

function factorOf(row: Root["parties"][number]["factors"][number], known: Provenance) {
  const counted = row.countMin !== null || row.countMax !== null;
  const value = counted ? { min: row.countMin, max: row.countMax } : row.answer;
  return {
    id: row.id,
    party: row.partyId,
    code: row.code,
    value: known.stated({ kind: "factor", id: row.id }, "value", value),
  };
}

function sentenceOf(row: ReturnType<typeof sentencesOf>[number], known: Provenance) {
  const term = termOf(row.termMinMonths, row.termMaxMonths, row.termPrinted);
  const probation = termOf(row.probationMinMonths, row.probationMaxMonths, row.probationPrinted);
  return {
    id: row.id,
    ruling: row.rulingId,
    ...statedOf("sentence", { ...row, term, probation }, known),
  };
}

function termOf(minMonths: number | null, maxMonths: number | null, printed: string | null) {
  return minMonths === null && maxMonths === null ? null : { minMonths, maxMonths, printed };
}
