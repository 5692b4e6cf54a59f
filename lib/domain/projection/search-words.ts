import { narrativeText } from "@/lib/domain/narrative";
import { splitProvision } from "@/lib/domain/provision";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { PublicSource } from "@/lib/domain/public/public-source";
import type { SearchWords } from "./projection";

/** The usual ways to write a provision, for both languages: `337(5)`, `ч. 5 ст. 337`, `Article 337`. */
export function provisionWords(provision: string): string[] {
  const [article, part] = splitProvision(provision);
  const whole = [article, `ст. ${article}`, `статья ${article}`, `Article ${article}`];
  return part ? [...whole, ...partWords(provision)] : whole;
}

/** The usual ways to write an article with its part; none for an article alone. */
export function partWords(provision: string): string[] {
  const [article, part] = splitProvision(provision);
  if (!part) return [];
  return [
    provision,
    `ч. ${part} ст. ${article}`,
    `часть ${part} статьи ${article}`,
    `part ${part} article ${article}`,
  ];
}

/**
 * The words of a case: only what its public document says. `synonyms` are those of its articles, and
 * the names of its courts in both languages.
 */
export function caseWords(
  document: PublicCase,
  card: CaseCard,
  synonyms: readonly string[],
): SearchWords {
  const body = [
    document.standfirst,
    document.summary,
    document.narrative ? narrativeText(document.narrative.doc) : null,
    ...document.timeline.map((happening) => happening.text),
    ...document.annotations.map((annotation) => annotation.text),
  ];
  const keywords = [
    document.titleOther,
    ...document.defendants.map((defendant) => defendant.name),
    ...card.provisions.flatMap(provisionWords),
    ...synonyms,
  ];
  return {
    address: `/cases/${document.slug}`,
    title: document.title,
    body: body.filter(Boolean).join("\n"),
    keywords: keywords.join(" · "),
  };
}

export function figureWords(document: PublicFigure): SearchWords {
  return {
    address: `/figures/${document.id}`,
    title: document.statement,
    body: [document.place, document.legalScope, document.note].filter(Boolean).join("\n"),
    keywords: [document.publisher.name, ...document.articleScope.flatMap(provisionWords)].join(
      " · ",
    ),
  };
}

export function discrepancyWords(document: PublicDiscrepancy): SearchWords {
  return {
    address: `/discrepancies/${document.id}`,
    title: document.title,
    body: [document.reason, ...document.sides.map((side) => side.states)].join("\n"),
    keywords: "",
  };
}

export function sourceWords(document: PublicSource): SearchWords {
  return {
    address: `/sources/${document.id}`,
    title: document.title,
    body: document.note ?? "",
    keywords: [...document.authors, ...document.relays.map((relay) => relay.publisher)].join(" · "),
  };
}
