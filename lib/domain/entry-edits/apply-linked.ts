import type { CaseEntry } from "@/lib/domain/case-entry";
import { fieldAt } from "@/lib/domain/entry-fields";
import { countWords, longestExcerptWords } from "@/lib/domain/excerpt";
import type { LocalText } from "@/lib/domain/local-text";
import { sameValue } from "@/lib/domain/same-value";
import type { LinkedSentences } from "@/lib/domain/suggestion";
import type { Term } from "@/lib/domain/term";
import {
  type Applying,
  sentencesOf,
  withFreeProceeding,
  withFreeSentence,
  withSentenceAt,
} from "./find-place";
import { placeValue } from "./place-value";

type Work = Applying & { party: string; excerptOf: (words: string) => string };

const earlier: LocalText = {
  en: "The source tells of this sentence before the other one.",
  ru: "Это более ранний из двух названных приговоров.",
};
const later: LocalText = {
  en: "The sentence was changed by a later decision; the words do not name the instance.",
  ru: "Срок изменён более поздним решением; инстанция в этих словах не названа.",
};
const longer: LocalText = {
  en: "The sentence was made longer, which takes a request of the prosecution or the victim; that the prosecution lodged it is not stated.",
  ru: "Срок увеличен, а для этого нужно представление прокурора или жалоба потерпевшего; что её подал именно прокурор, не сказано.",
};
const shorter: LocalText = {
  en: "The words tell of a complaint of the defence; that it led to the change is inferred.",
  ru: "В этих словах сказано о жалобе защиты; что срок изменён по ней, выведено из них.",
};

/**
 * Takes over two linked sentences: the first at the first instance, the second on appeal, with the
 * ruling that changed it. What the words do not say themselves is inferred, with the reason.
 */
export function applyLinked(work: Work, linked: LinkedSentences): CaseEntry {
  const first = firstSentence(work, linked.first);
  const second = secondSentence({ ...work, entry: first.entry }, first.id);
  const term = (entry: CaseEntry, id: string, value: Term) => {
    const at = { kind: "sentence", id, field: "term" };
    const words = value.printed ?? linked.words;
    return placeValue(entry, at, { value, words, excerpt: work.excerptOf(words) });
  };
  const excerpt = work.excerptOf(linked.second.printed ?? linked.words);
  const words = changeWords(linked);
  const withTerms = term(term(second.entry, first.id, linked.first), second.id, linked.second);
  const { ruling, proceeding } = placeOf(withTerms, second.id);
  const before = placeOf(withTerms, first.id);
  const at = (kind: string, id: string, field: string) => ({ kind, id, field });
  const infer = (value: string, reason: LocalText) => ({ value, words, excerpt, reason });
  const steps: ((entry: CaseEntry) => CaseEntry)[] = [
    (e) => inferOnce(e, at("proceeding", before.proceeding, "instance"), infer("first", earlier)),
    (e) => inferOnce(e, at("proceeding", proceeding, "instance"), infer("appeal", later)),
    (e) => placeValue(e, at("ruling", ruling, "kind"), { value: "changed", words, excerpt }),
    (e) => lodged(e, at("ruling", ruling, "lodgedBy"), linked.lodgedBy, infer),
    ...servedSteps(work, linked, [first.id, second.id]),
  ];
  return steps.reduce((entry, step) => step(entry), withTerms);
}

/** Says of both sentences how they are served, where one is suspended and the other is not. */
function servedSteps(
  { excerptOf }: Work,
  { served }: LinkedSentences,
  [first, second]: readonly [string, string],
): ((entry: CaseEntry) => CaseEntry)[] {
  if (!served) return [];
  const step =
    (id: string, { value, words }: typeof served.first) =>
    (entry: CaseEntry) => {
      const placing = { value, words, excerpt: excerptOf(words) };
      return placeValue(entry, { kind: "sentence", id, field: "suspended" }, placing);
    };
  return [step(first, served.first), step(second, served.second)];
}

/** The words of both terms and of what stands between them; those of the second where they are many. */
function changeWords({ words, second }: LinkedSentences): string {
  return countWords(words) > longestExcerptWords ? (second.printed ?? words) : words;
}

type Infer = (value: string, reason: LocalText) => Parameters<typeof placeValue>[2];

function lodged(
  entry: CaseEntry,
  at: { kind: string; id: string; field: string },
  by: LinkedSentences["lodgedBy"],
  infer: Infer,
): CaseEntry {
  if (by === null) return entry;
  return inferOnce(entry, at, infer(by, by === "prosecution" ? longer : shorter));
}

/** What is inferred never stands against what is held already. */
function inferOnce(
  entry: CaseEntry,
  at: { kind: string; id: string; field: string },
  placing: Parameters<typeof placeValue>[2],
): CaseEntry {
  const held = fieldAt(entry, at);
  if (!held || (held.value !== null && !sameValue(held.value, placing.value))) return entry;
  return placeValue(entry, at, placing);
}

/** The sentence that holds the first term already, the first of which none is known, the first, or a new one. */
function firstSentence(work: Work, term: Term) {
  const held = sentencesOf(work.entry, work.party);
  const same = held.find((sentence) => sameValue(sentence.term.value, term));
  const found = same ?? held.find((sentence) => !sentence.term.value) ?? held[0];
  return found ? { entry: work.entry, id: found.id } : withFreeSentence(work);
}

/** The sentence after the first, in a proceeding of its own where there is none. */
function secondSentence(work: Work, first: string) {
  const held = sentencesOf(work.entry, work.party);
  const next = held[held.findIndex(({ id }) => id === first) + 1];
  if (next) return { entry: work.entry, id: next.id };
  const { proceeding } = placeOf(work.entry, first);
  const index = work.entry.proceedings.findIndex(({ id }) => id === proceeding);
  const following = work.entry.proceedings[index + 1];
  const place = following ? { entry: work.entry, id: following.id } : withFreeProceeding(work);
  return withSentenceAt({ ...work, entry: place.entry }, place.id);
}

function placeOf(entry: CaseEntry, sentence: string) {
  const id = entry.sentences.find((held) => held.id === sentence)?.ruling ?? "";
  const ruling = entry.rulings.find((held) => held.id === id);
  return { ruling: id, proceeding: ruling?.proceeding ?? "" };
}
