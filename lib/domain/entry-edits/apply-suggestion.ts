import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Excerpt } from "@/lib/domain/excerpt";
import { sameValue } from "@/lib/domain/same-value";
import type { Suggestion } from "@/lib/domain/suggestion";
import { addCharge, addHappening } from "./add-things";
import { applyLinked } from "./apply-linked";
import { changeHappening } from "./change-parts";
import { addCitation, newCitation, withExcerpt } from "./cite";
import {
  type Applying,
  lastProceeding,
  lastSentence,
  theDefendant,
  withFreeProceeding,
  withFreeSentence,
} from "./find-place";
import { placeValue } from "./place-value";

/**
 * Takes over a proposed value in one step: value, quotation and citation. What has to be there for it
 * (a defendant, a charge, a proceeding, a ruling, a sentence) is made where it is missing. A value that
 * differs from one that is held already does not replace it: it becomes a statement beside it. `party`
 * says whom it is about; without it, the first defendant. Where a long passage became several quotations,
 * each value cites the one in which its words stand.
 */
export function applySuggestion(
  entry: CaseEntry,
  suggestion: Suggestion,
  excerpts: readonly Excerpt[],
  newId: (kind: string) => string,
  party: string | null = null,
): CaseEntry {
  const quoted = excerpts.reduce(withExcerpt, entry);
  const found = theDefendant({ entry: quoted, newId }, party);
  const excerptOf = (words: string) =>
    (excerpts.find(({ exact }) => exact.includes(words)) ?? excerpts[0])?.id ?? "";
  return apply({ ...found, excerpt: excerptOf(suggestion.words), excerptOf, newId }, suggestion);
}

type Work = Applying & { party: string; excerpt: string; excerptOf: (words: string) => string };

function apply(work: Work, suggestion: Suggestion): CaseEntry {
  switch (suggestion.kind) {
    case "linked-sentences":
      return applyLinked(work, suggestion);
    case "term":
      return inSentence(work, "term", suggestion.term, suggestion.words);
    case "suspended":
      return inSentence(work, "suspended", suggestion.suspended, suggestion.words);
    case "regime":
      return inSentence(work, "regime", suggestion.regime, suggestion.words);
    case "age":
      return placed(work, { kind: "party", id: work.party, field: "age" }, suggestion);
    case "provision":
      return inCharge(work, suggestion.provision, suggestion.words);
    case "court":
      return inProceeding(work, "court", suggestion.court, suggestion.words);
    case "date":
      return suggestion.happening === "verdict"
        ? asVerdict(work, suggestion)
        : asHappening(work, suggestion);
  }
}

function placed(
  { entry, excerpt }: Work,
  at: { kind: string; id: string; field: string },
  { age, words }: { age: number; words: string },
): CaseEntry {
  return placeValue(entry, at, { value: age, words, excerpt });
}

function inSentence(work: Work, field: string, value: unknown, words: string): CaseEntry {
  const last = lastSentence(work.entry, work.party);
  const { entry, id } = last ? { entry: work.entry, id: last.id } : withFreeSentence(work);
  const at = { kind: "sentence", id, field };
  return placeValue(entry, at, { value, words, excerpt: work.excerpt });
}

/** The charge under the same article takes the quotation; another article is another charge. */
function inCharge(work: Work, provision: string, words: string): CaseEntry {
  const article = articleOf(provision);
  const own = work.entry.charges.filter(({ party }) => party === work.party);
  const fits = ({ provision: held }: (typeof own)[number]) =>
    held.value === null || articleOf(held.value) === article;
  const charge =
    own.find(({ provision: held }) => sameValue(held.value, provision)) ?? own.find(fits);
  const id = charge?.id ?? work.newId("charge");
  const entry = charge ? work.entry : addCharge(work.entry, { id, party: work.party });
  const at = { kind: "charge", id, field: "provision" };
  return placeValue(entry, at, { value: provision, words, excerpt: work.excerpt });
}

function articleOf(provision: string): string {
  return provision.replace(/\(.*$/, "");
}

function inProceeding(work: Work, field: string, value: unknown, words: string): CaseEntry {
  const last = lastProceeding(work.entry, work.party);
  const { entry, id } = last ? { entry: work.entry, id: last.id } : withFreeProceeding(work);
  const at = { kind: "proceeding", id, field };
  return placeValue(entry, at, { value, words, excerpt: work.excerpt });
}

type DateSuggestion = Extract<Suggestion, { kind: "date" }>;

function asVerdict(work: Work, suggestion: DateSuggestion): CaseEntry {
  const entry = inProceeding(work, "decided", suggestion.date, suggestion.words);
  return asHappening({ ...work, entry }, suggestion);
}

/** The same kind of event on the same date is one event, quoted once more. */
function asHappening(work: Work, { happening, date, words }: DateSuggestion): CaseEntry {
  const same = work.entry.happenings.find(
    (held) => held.kind === happening && sameValue(held.date.value, date),
  );
  const id = same?.id ?? work.newId("happening");
  const added = same ? work.entry : addHappening(work.entry, { id, kind: happening });
  const entry = same ? added : changeHappening(added, id, { parties: [work.party] });
  const at = { kind: "happening", id, field: "date" };
  const dated = placeValue(entry, at, { value: date, words, excerpt: work.excerpt });
  return addCitation(dated, { ...at, field: "" }, newCitation(work.excerpt));
}
