import { z } from "zod";
import type { CaseQuestion } from "./case-questions";
import { revisionStates } from "./revision";

/** A case as the overview names it; a title may be missing in one language or in both. */
const named = { id: z.string(), number: z.string(), titleEn: z.string(), titleRu: z.string() };

/** A case that is somebody's to go on with, and since when it has stood as it stands. */
export const ownCase = z.object({
  ...named,
  state: z.enum(revisionStates),
  since: z.date(),
  isAssigned: z.boolean(),
  openComments: z.int(),
});
export type OwnCase = z.infer<typeof ownCase>;

/** A case that waits for somebody to review it; `reviewer` and `author` are aliases. */
export const waitingCase = z.object({
  ...named,
  state: z.enum(revisionStates),
  since: z.date(),
  author: z.string().nullable(),
  reviewer: z.string().nullable(),
  isMine: z.boolean(),
});
export type WaitingCase = z.infer<typeof waitingCase>;

/** A source of which a later copy no longer has words that were quoted, and the cases that quote them. */
export const changedSource = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  lost: z.int(),
  cases: z.array(z.string()),
});
export type ChangedSource = z.infer<typeof changedSource>;

/** A number in the text of a case whose reported figure was superseded, and by which. */
export const driftedFigure = z.object({ ...named, figure: z.string(), by: z.string() });
export type DriftedFigure = z.infer<typeof driftedFigure>;

/** How a planned publication ended that nobody has to look at: it happened, or was called off. */
export const settledOutcomes = [
  "published",
  "schedule.moved",
  "schedule.calledOff",
  "schedule.replaced",
  "schedule.publishedOtherwise",
] as const;

/** A publication that is to happen by itself, or that did not. */
export const plannedPublication = z.object({
  ...named,
  dueAt: z.date(),
  endedAt: z.date().nullable(),
  outcome: z.string().nullable(),
});
export type PlannedPublication = z.infer<typeof plannedPublication>;

/** How many letters nobody has taken up, and the day of the oldest (`YYYY-MM-DD`). */
export const waitingLetters = z.object({ count: z.int(), oldest: z.string().nullable() });
export type WaitingLetters = z.infer<typeof waitingLetters>;

/** How many cases leave one of the questions asked of every case without an answer. */
export type OpenQuestionCount = { question: CaseQuestion; cases: number };

/** Everything that the first page of the desk shows to one person. */
export type DeskOverview = {
  /** The moment it was put together, against which ages are counted. */
  at: Date;
  /** How many cases this person may see at all. */
  cases: number;
  sources: number;
  own: OwnCase[];
  waiting: WaitingCase[];
  changedSources: ChangedSource[];
  driftedFigures: DriftedFigure[];
  planned: PlannedPublication[];
  /** Null for somebody who does not read letters. */
  letters: WaitingLetters | null;
  unknown: { cases: number; questions: OpenQuestionCount[] };
};

/** For how many whole days something has stood as it stands. */
export function daysSince(since: Date, at: Date): number {
  return Math.max(0, Math.floor((at.getTime() - since.getTime()) / 86_400_000));
}
