import { type CaseEntry, caseSlug } from "@/lib/domain/case-entry";
import { caseQuestions, unansweredQuestions } from "@/lib/domain/case-questions";
import { compareInexactDates } from "@/lib/domain/inexact-date";
import { type Language, otherLanguage } from "@/lib/domain/language";
import { withBoundFigures } from "@/lib/domain/ledger/bound-figures";
import { inLanguage } from "@/lib/domain/local-text";
import type { Proceeding } from "@/lib/domain/proceeding";
import type { PublicCase, PublicProceeding } from "@/lib/domain/public/public-case";
import type { PublicValue } from "@/lib/domain/public/public-value";
import type { ProjectionContext } from "./context";
import { citedExcerpts } from "./footnotes";
import { nameOf, projectDefendant } from "./project-defendant";
import { projectExtras } from "./project-extras";
import {
  asCode,
  asDate,
  asLocal,
  asNumber,
  asText,
  projectCitations,
  projectStated,
  quoteOf,
} from "./project-stated";
import { publicNarrative, restrictedAnnotations } from "./public-narrative";
import { sourcesQuoted } from "./sources-quoted";
import { titleReconstructed } from "./title-reconstructed";

/**
 * The one door through which a case reaches readers: all of the entry that may be public, in one
 * language, and nothing else. Restricted passages, desk notes and protected people stay behind.
 */
export function projectCase(
  entry: CaseEntry,
  discrepancies: readonly string[],
  context: ProjectionContext,
): PublicCase {
  const { lang } = context;
  const unanswered = unansweredQuestions(entry);
  const narrative = narrativeOf(entry, context);
  const footnotes = (narrative ? citedExcerpts(narrative.doc) : []).flatMap(
    (id) => quoteOf(id, context) ?? [],
  );
  const extras = projectExtras(entry, context);
  const draft: PublicCase = {
    schema: 1,
    id: entry.id,
    number: entry.number,
    slug: caseSlug(entry),
    lang,
    kind: entry.kind,
    title: entry[lang].title,
    titleOther: entry[otherLanguage(lang)].title,
    titleReconstructed: titleReconstructed(entry),
    standfirst: entry[lang].standfirst,
    summary: entry[lang].summary,
    headcount: projectStated(entry.defendants, context, asNumber),
    outcome: outcomeOf(entry),
    narrative,
    footnotes: footnotes.map((quote, index) => ({ n: index + 1, quote })),
    annotations: annotationsOf(entry, context),
    defendants: entry.parties
      .filter((party) => party.role === "defendant")
      .map((party) => projectDefendant(entry, party, context)),
    parties: entry.parties
      .filter((party) => party.role !== "defendant")
      .map((party) => ({ id: party.id, role: party.role, ...nameOf(entry, party, context) })),
    proceedings: entry.proceedings.map((proceeding) => projectProceeding(proceeding, context)),
    timeline: timelineOf(entry, context),
    unknowns: [
      ...unanswered.map((field) => ({ field, of: null, question: null })),
      ...entry.openQuestions.map((question) => ({
        id: question.id,
        field: null,
        of: null,
        question: question[lang],
      })),
    ],
    ...(extras.length > 0 ? { extras } : {}),
    completeness: {
      known: caseQuestions.length - unanswered.length,
      asked: caseQuestions.length,
    },
    discrepancies: discrepancies.map((id) => ({ id })),
    sources: [],
  };
  return { ...draft, sources: sourcesQuoted(draft, context) };
}

/** How a case ended, as far as all its charges tell. */
export function outcomeOf(entry: CaseEntry): PublicCase["outcome"] {
  const outcomes = new Set(entry.charges.map((charge) => charge.outcome.value));
  if (outcomes.has("convicted")) return "convicted";
  if (outcomes.has("pending")) return "pending";
  if (outcomes.has("acquitted")) return "acquitted";
  if (outcomes.has("terminated")) return "terminated";
  return entry.rulings.some((ruling) => ruling.kind.value === "conviction")
    ? "convicted"
    : "unknown";
}

function narrativeOf(entry: CaseEntry, context: ProjectionContext): PublicCase["narrative"] {
  const lang: Language = entry[context.lang].narrative ? context.lang : otherLanguage(context.lang);
  const doc = entry[lang].narrative;
  if (!doc) return null;
  return {
    lang,
    doc: withBoundFigures(
      publicNarrative(doc, {
        publicAnnotations: new Set(publicAnnotations(entry).map((note) => note.id)),
        excerpts: new Set([...context.excerpts.keys()].filter((id) => quoteOf(id, context))),
        sources: new Set([...context.sourcesByCapture.values()].map((source) => source.id)),
      }),
      context.figures,
    ),
  };
}

function annotationsOf(entry: CaseEntry, context: ProjectionContext): PublicCase["annotations"] {
  return publicAnnotations(entry).map((note) => ({
    id: note.id,
    kind: note.kind,
    text: inLanguage(note.text, context.lang),
    quotes: projectCitations(note.citations, context),
  }));
}

/** A note for readers goes with its passage where that passage is restricted. */
function publicAnnotations(entry: CaseEntry): CaseEntry["annotations"] {
  const narratives = [entry.en.narrative, entry.ru.narrative].filter((doc) => doc !== null);
  const restricted = restrictedAnnotations(narratives);
  return entry.annotations.filter((note) => note.audience === "public" && !restricted.has(note.id));
}

function timelineOf(entry: CaseEntry, context: ProjectionContext): PublicCase["timeline"] {
  return [...entry.happenings]
    .sort((a, b) => a.order - b.order || compareInexactDates(a.date.value, b.date.value))
    .map((happening) => ({
      id: happening.id,
      kind: happening.kind,
      date: projectStated(happening.date, context, asDate),
      text: inLanguage(happening.text, context.lang),
      quotes: projectCitations(happening.citations, context),
    }));
}

function projectProceeding(p: Proceeding, context: ProjectionContext): PublicProceeding {
  const court = (code: string): PublicValue => {
    const name = context.courts.get(code);
    return { kind: "court", code, name: name ? inLanguage(name, context.lang) : code };
  };
  return {
    id: p.id,
    facts: [
      { field: "instance", stated: projectStated(p.instance, context, asCode("instance")) },
      { field: "court", stated: projectStated(p.court, context, court) },
      { field: "courtAsStated", stated: projectStated(p.courtAsStated, context, asText) },
      { field: "caseNumber", stated: projectStated(p.caseNumber, context, asText) },
      { field: "uid", stated: projectStated(p.uid, context, asText) },
      { field: "received", stated: projectStated(p.received, context, asDate) },
      { field: "decided", stated: projectStated(p.decided, context, asDate) },
      { field: "openness", stated: projectStated(p.openness, context, asCode("openness")) },
      { field: "closedOn", stated: projectStated(p.closedOn, context, asLocal(context)) },
      { field: "heldAt", stated: projectStated(p.heldAt, context, asCode("hearing-place")) },
      { field: "actPublished", stated: projectStated(p.actPublished, context, asCode("yes-no")) },
    ],
  };
}
