import type { CaseEntry } from "./case-entry";
import { splitProvision } from "./provision";

/** The questions asked of every case, in the order in which they are shown. */
export const caseQuestions = [
  "part",
  "offence-date",
  "service",
  "court",
  "case-number",
  "decided",
  "plea",
  "outcome",
  "term",
  "real-or-suspended",
  "regime",
  "appeal",
  "openness",
  "act-published",
] as const;
export type CaseQuestion = (typeof caseQuestions)[number];

const offenceKinds = new Set(["absence", "refusal", "incident"]);

const answered: Record<CaseQuestion, (entry: CaseEntry) => boolean> = {
  part: (e) => e.charges.some((c) => splitProvision(c.provision.value ?? "")[1] !== null),
  "offence-date": (e) =>
    e.happenings.some((h) => offenceKinds.has(h.kind) && h.date.value !== null),
  service: (e) => defendants(e).some((p) => p.serviceAsAssessed.value !== null),
  court: (e) => e.proceedings.some((p) => p.court.value !== null),
  "case-number": (e) => e.proceedings.some((p) => p.caseNumber.value !== null),
  decided: (e) => e.proceedings.some((p) => p.decided.value !== null),
  plea: (e) => e.factors.some((f) => f.code === "plea" && f.value.value !== null),
  outcome: (e) => e.charges.some((c) => c.outcome.value !== null && c.outcome.value !== "pending"),
  term: (e) => e.sentences.some((s) => s.term.value !== null),
  "real-or-suspended": (e) => e.sentences.some((s) => s.suspended.value !== null),
  regime: (e) => e.sentences.some((s) => s.regime.value !== null),
  appeal: (e) =>
    e.proceedings.some((p) => p.instance.value !== null && p.instance.value !== "first"),
  openness: (e) => e.proceedings.some((p) => p.openness.value !== null),
  "act-published": (e) => e.proceedings.some((p) => p.actPublished.value !== null),
};

/** The questions of `caseQuestions` that no source answers for this case. */
export function unansweredQuestions(entry: CaseEntry): CaseQuestion[] {
  return caseQuestions.filter((question) => !answered[question](entry));
}

function defendants(entry: CaseEntry) {
  return entry.parties.filter((party) => party.role === "defendant");
}
