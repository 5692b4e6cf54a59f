import type { InexactDate } from "@/lib/domain/inexact-date";
import type { PublicCase } from "@/lib/domain/public/public-case";
import type { PublicFact } from "@/lib/domain/public/public-value";
import type { CaseAttributes } from "@/lib/domain/public/search-attributes";
import { type FacetName, facetNames } from "@/lib/domain/public/views";
import { longestTermMonths } from "@/lib/domain/term";

/** An absence of which no upper bound is known may have lasted so many days: a hundred years. */
export const longestAbsenceDays = 36_500;

type Span = { from: number; to: number };

/**
 * The values by which a case is filtered, from its public document and its public facets. A bound
 * that is not known is the widest that can be: no defendant is outside what is not known of them.
 */
export function caseAttributes(
  document: PublicCase,
  facets: readonly { facet: string; value: string }[],
): CaseAttributes {
  const valuesOf = (name: FacetName) =>
    facets.filter(({ facet }) => facet === name).map(({ value }) => value);
  const [article, part, court, region, service, outcome, suspended, year] =
    facetNames.map(valuesOf);
  return {
    facets: {
      article: article ?? [],
      part: part ?? [],
      court: court ?? [],
      region: region ?? [],
      service: service ?? [],
      outcome: outcome ?? [],
      suspended: suspended ?? [],
      year: year ?? [],
    },
    months: overAll(document.defendants.flatMap(lastTerm)),
    absence: absenceOf(document),
    decided: overAll(document.proceedings.flatMap(({ facts }) => datesOf(facts, "decided"))),
  };
}

/** The interval in which the absences of the defendants of a case lie, in days. */
export function absenceOf({ defendants }: PublicCase): Span | null {
  return overAll(
    defendants.flatMap(({ facts }) =>
      facts.flatMap(({ field, stated: { value } }) =>
        field === "absence-days" && value.kind === "range"
          ? { from: value.min ?? 0, to: value.max ?? longestAbsenceDays }
          : [],
      ),
    ),
  );
}

function lastTerm({ chain }: PublicCase["defendants"][number]): Span[] {
  const value = chain.at(-1)?.term.value;
  if (value?.kind !== "term") return [];
  return [{ from: value.term.minMonths ?? 0, to: value.term.maxMonths ?? longestTermMonths }];
}

function datesOf(facts: readonly PublicFact[], name: string): Span[] {
  return facts.flatMap(({ field, stated: { value } }) =>
    field === name && value.kind === "date" ? daysOf(value.date) : [],
  );
}

function daysOf({ earliest, latest }: InexactDate): Span {
  return { from: dayNumber(earliest), to: dayNumber(latest) };
}

/** A day (`2023-05-31`) as a number that grows with time: 20230531. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

function overAll(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map((span) => span.from)),
    to: Math.max(...spans.map((span) => span.to)),
  };
}
