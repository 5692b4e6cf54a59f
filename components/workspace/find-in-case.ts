import type { MentionHit, MentionKind } from "@/components/editor/narrative-contract";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { readTerm } from "@/lib/domain/reading/read-term";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatTerm } from "@/lib/messages/formatters/term";

type InCase = {
  entry: CaseEntry;
  courtName: (code: string) => string;
  /** All names of a court, in both languages. */
  courtNames?: (code: string) => readonly string[];
  t: DeskTranslator;
};

/** The people, proceedings and sentences of the case itself that what was typed may mean. */
export function findInCase(q: string, kinds: readonly MentionKind[], inCase: InCase): MentionHit[] {
  const words = folded(q);
  const all = [...peopleOf(inCase), ...proceedingsOf(inCase), ...sentencesOf(inCase)];
  const isTerm = sameTerm(q, inCase.entry);
  const isCourt = namedCourt(words, inCase);
  return all.filter(
    ({ kind, id, label, detail }) =>
      kinds.includes(kind) &&
      (folded(`${label} ${detail}`).includes(words) || isTerm(id) || isCourt(id)),
  );
}

/** Whether what was typed is the term of a sentence, in whatever words of either language. */
function sameTerm(q: string, { sentences }: CaseEntry): (id: string) => boolean {
  const typed = readTerm(q);
  if (!typed.ok) return () => false;
  const { minMonths, maxMonths } = typed.value;
  const same = sentences.filter(
    ({ term: { value } }) => value?.minMonths === minMonths && value.maxMonths === maxMonths,
  );
  return (id) => same.some((sentence) => sentence.id === id);
}

/** Whether what was typed stands in any name of the court of a proceeding. */
function namedCourt(words: string, { entry, courtNames }: InCase): (id: string) => boolean {
  return (id) => {
    const code = entry.proceedings.find((held) => held.id === id)?.court.value;
    const names = code && courtNames ? courtNames(code) : [];
    return names.some((name) => folded(name).includes(words));
  };
}

function peopleOf({ entry, t }: InCase): MentionHit[] {
  return entry.persons.map(({ id, name, label, printed }) => ({
    kind: "person",
    id,
    label: (name ?? label)[t.lang] || label[t.lang],
    detail: [label[t.lang], ...printed].filter(Boolean).join(", "),
  }));
}

function proceedingsOf({ entry, courtName, t }: InCase): MentionHit[] {
  return entry.proceedings.map(({ id, caseNumber, instance }) => ({
    kind: "proceeding",
    id,
    label: courtOf(entry, id, courtName) || t("fields.unknown"),
    detail: [instance.value ? t.code("instance", instance.value) : null, caseNumber.value]
      .filter(Boolean)
      .join(", "),
  }));
}

/** The court of a proceeding by its name, or as it was printed; nothing where neither is known. */
export function courtOf(entry: CaseEntry, id: string, courtName: InCase["courtName"]): string {
  const held = entry.proceedings.find((proceeding) => proceeding.id === id);
  const code = held?.court.value;
  return code ? courtName(code) : (held?.courtAsStated.value ?? "");
}

function sentencesOf({ entry, t }: InCase): MentionHit[] {
  return entry.sentences.map(({ id, term, ruling }) => {
    const party = entry.rulings.find((each) => each.id === ruling)?.party;
    const label = entry.parties.find((each) => each.id === party)?.label[t.lang] ?? "";
    return {
      kind: "sentence",
      id,
      label: term.value ? formatTerm(term.value, t) : t("fields.unknown"),
      detail: label,
    };
  });
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е");
}

/** Both lists in one, each thing once; what the first holds comes first. */
export function joinedHits(first: readonly MentionHit[], second: readonly MentionHit[]) {
  const known = new Set(first.map(({ kind, id }) => `${kind} ${id}`));
  return [...first, ...second.filter(({ kind, id }) => !known.has(`${kind} ${id}`))];
}
