import type { MentionHit, MentionKind } from "@/components/editor/narrative-contract";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatTerm } from "@/lib/messages/formatters/term";

type InCase = { entry: CaseEntry; courtName: (code: string) => string; t: DeskTranslator };

/** The people, proceedings and sentences of the case itself that what was typed may mean. */
export function findInCase(q: string, kinds: readonly MentionKind[], inCase: InCase): MentionHit[] {
  const words = folded(q);
  const all = [...peopleOf(inCase), ...proceedingsOf(inCase), ...sentencesOf(inCase)];
  return all.filter(
    ({ kind, label, detail }) =>
      kinds.includes(kind) && folded(`${label} ${detail}`).includes(words),
  );
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
  return entry.proceedings.map(({ id, court, courtAsStated, caseNumber, instance }) => ({
    kind: "proceeding",
    id,
    label: court.value ? courtName(court.value) : (courtAsStated.value ?? t("fields.unknown")),
    detail: [instance.value ? t.code("instance", instance.value) : null, caseNumber.value]
      .filter(Boolean)
      .join(", "),
  }));
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
