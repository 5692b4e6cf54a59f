import type { CaseEntry } from "./case-entry";
import { type CaseQuestion, caseQuestions, unansweredQuestions } from "./case-questions";
import { sentencesOf } from "./entry-edits/find-place";

/** A question that no source answers: of the whole case, or of one defendant. */
export type OpenQuestion = { question: CaseQuestion; party: string | null };

/** How far a case is known: the questions asked, those answered, and those that stay open. */
export type Completeness = { asked: number; known: number; open: readonly OpenQuestion[] };

/** The questions that are asked of each defendant on their own. */
const ofEachDefendant = [
  "part",
  "service",
  "plea",
  "outcome",
  "term",
  "real-or-suspended",
  "regime",
] as const;
type OfDefendant = (typeof ofEachDefendant)[number];

/**
 * How far a case is known. What concerns a person is asked of every defendant; nothing is asked of a
 * term after an acquittal, or of a regime where the term is suspended.
 */
export function completenessOf(entry: CaseEntry): Completeness {
  const defendants = entry.parties.filter(({ role }) => role === "defendant");
  const each = defendants.length > 0 ? ofEachDefendant : [];
  const ofCase = caseQuestions.filter((question) => !each.some((own) => own === question));
  const unanswered = new Set(unansweredQuestions(entry));
  const asked: OpenQuestion[] = [
    ...ofCase.map((question) => ({ question, party: null })),
    ...defendants.flatMap(({ id }) =>
      each.filter((q) => applies(entry, id, q)).map((question) => ({ question, party: id })),
    ),
  ];
  const open = asked.filter(({ question, party }) =>
    party === null ? unanswered.has(question) : isOpenFor(entry, party, question),
  );
  return { asked: asked.length, known: asked.length - open.length, open };
}

/** A defendant's own part of the case answers the questions asked of him. */
function isOpenFor(entry: CaseEntry, party: string, question: CaseQuestion): boolean {
  return unansweredQuestions(ownPart(entry, party)).includes(question);
}

function ownPart(entry: CaseEntry, party: string): CaseEntry {
  const sentences = sentencesOf(entry, party);
  return {
    ...entry,
    parties: entry.parties.filter(({ id }) => id === party),
    factors: entry.factors.filter((factor) => factor.party === party),
    charges: entry.charges.filter((charge) => charge.party === party),
    sentences,
  };
}

function applies(entry: CaseEntry, party: string, question: OfDefendant): boolean {
  if (question !== "term" && question !== "real-or-suspended" && question !== "regime") return true;
  const outcomes = entry.charges.filter((c) => c.party === party).map((c) => c.outcome.value);
  const isFree =
    outcomes.length > 0 && outcomes.every((o) => o === "acquitted" || o === "terminated");
  if (isFree) return false;
  const last = sentencesOf(entry, party).at(-1);
  return question !== "regime" || last?.suspended.value !== "suspended";
}
