import type { CaseEntry } from "@/lib/domain/case-entry";
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

type Work = Applying & { party: string; excerpt: string };

const earlier: LocalText = {
  en: "It is the earlier of the two sentences told.",
  ru: "Это более ранний из двух названных приговоров.",
};
const later: LocalText = {
  en: "The sentence was changed by a later decision; the words do not name the instance.",
  ru: "Срок изменён более поздним решением; инстанция в этих словах не названа.",
};
const longer: LocalText = {
  en: "The sentence was made longer, which only a complaint of the prosecution allows; who lodged it is not stated.",
  ru: "Срок увеличен, а для этого нужно представление прокурора или жалоба потерпевшего; кто её подал, не сказано.",
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
  const { excerpt } = work;
  const words = linked.words;
  const term = (entry: CaseEntry, id: string, value: Term) => {
    const at = { kind: "sentence", id, field: "term" };
    return placeValue(entry, at, { value, words: value.printed ?? words, excerpt });
  };
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
  ];
  return steps.reduce((entry, step) => step(entry), withTerms);
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
  const same = placeValue(entry, at, placing);
  const thing = at.kind === "ruling" ? rulingAt(entry, at.id) : proceedingAt(entry, at.id);
  const held = thing ? Reflect.get(thing, at.field) : null;
  return held?.value === null || sameValue(held?.value, placing.value) ? same : entry;
}

const rulingAt = (entry: CaseEntry, id: string) => entry.rulings.find((r) => r.id === id);
const proceedingAt = (entry: CaseEntry, id: string) => entry.proceedings.find((p) => p.id === id);

/** The sentence that holds the first term already, the first of which none is known, or a new one. */
function firstSentence(work: Work, term: Term) {
  const held = sentencesOf(work.entry, work.party);
  const found = held.find((s) => sameValue(s.term.value, term)) ?? held.find((s) => !s.term.value);
  return found ? { entry: work.entry, id: found.id } : withFreeSentence(work);
}

/** The sentence after the first, in a proceeding of its own where there is none. */
function secondSentence(work: Work, first: string) {
  const held = sentencesOf(work.entry, work.party);
  const next = held[held.findIndex(({ id }) => id === first) + 1];
  if (next) return { entry: work.entry, id: next.id };
  const { proceeding } = placeOf(work.entry, first);
  const later_ = work.entry.proceedings.findIndex(({ id }) => id === proceeding) + 1;
  const following = work.entry.proceedings[later_];
  const place = following ? { entry: work.entry, id: following.id } : withFreeProceeding(work);
  return withSentenceAt({ ...work, entry: place.entry }, place.id);
}

function placeOf(entry: CaseEntry, sentence: string) {
  const ruling = entry.sentences.find(({ id }) => id === sentence)?.ruling ?? "";
  return { ruling, proceeding: rulingAt(entry, ruling)?.proceeding ?? "" };
}
