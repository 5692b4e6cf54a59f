import type { AnsweredFactor } from "@/lib/domain/factor";
import { splitProvision } from "@/lib/domain/provision";
import { isAnswered, type PrecedentFact } from "./facts";
import type { Bounds, PrecedentRow } from "./precedent-profile";
import type { PrecedentQuery } from "./query";

/**
 * How near a defendant is to what was asked in one fact: 1 the same, 0 quite another, in between for
 * what has degrees; null where it is not known of the defendant.
 */
export type Closeness = (row: PrecedentRow) => number | null;

/** How to compare each fact that was asked; a fact that was not asked has no entry. */
export function closenessOf(query: PrecedentQuery, fact: PrecedentFact): Closeness | null {
  if (isAnswered(fact)) return answered(query.answers[fact], fact);
  const make = makers[fact];
  return make(query);
}

type Unanswered = Exclude<PrecedentFact, AnsweredFactor>;

const makers: Readonly<Record<Unanswered, (query: PrecedentQuery) => Closeness | null>> = {
  article: ({ provision }) => (provision === null ? null : sameArticle(provision)),
  part: ({ provision }) =>
    provision === null || splitProvision(provision)[1] === null ? null : samePart(provision),
  absence: ({ absence }) =>
    absence === null ? null : absenceNear({ min: absence.from, max: absence.to }),
  "how-it-ended": ({ howItEnded }) => (howItEnded === null ? null : endedAlike(howItEnded)),
  "left-from": ({ leftFrom }) => same(leftFrom, ({ profile }) => profile.leftFrom),
  plea: ({ plea }) => same(plea, ({ profile }) => profile.plea),
  service: ({ service }) => among(service, ({ profile }) => profile.service),
  region: ({ region }) => among(region, ({ regions }) => regions),
  court: ({ court }) => among(court, ({ profile }) => profile.courts),
  instance: ({ instance }) => same(instance, ({ profile }) => profile.instance),
};

function answered(asked: "yes" | "no" | undefined, factor: AnsweredFactor): Closeness | null {
  return same(asked ?? null, ({ profile }) => profile.answers[factor] ?? null);
}

function same<T>(asked: T | null, held: (row: PrecedentRow) => T | null): Closeness | null {
  if (asked === null) return null;
  return (row) => {
    const value = held(row);
    return value === null ? null : Number(value === asked);
  };
}

function among<T>(asked: T | null, held: (row: PrecedentRow) => readonly T[]): Closeness | null {
  if (asked === null) return null;
  return (row) => {
    const values = held(row);
    return values.length === 0 ? null : Number(values.includes(asked));
  };
}

/** The charge counts as well as the conviction: a lawyer meets the case under either. */
function sameArticle(provision: string): Closeness {
  const article = splitProvision(provision)[0];
  return ({ articles }) => (articles.length === 0 ? null : Number(articles.includes(article)));
}

/** A provision of the same article whose part nobody prints may be this part: that is not known. */
function samePart(provision: string): Closeness {
  const article = splitProvision(provision)[0];
  return ({ articles, profile: { charged, convicted } }) => {
    if (articles.length === 0) return null;
    if (charged.includes(provision) || convicted.includes(provision)) return 1;
    return charged.includes(article) || convicted.includes(article) ? null : 0;
  };
}

/** Coming forward of one's own will is what mitigates; to whom makes a small difference. */
function endedAlike(asked: NonNullable<PrecedentQuery["howItEnded"]>): Closeness {
  return ({ profile: { howItEnded } }) => {
    if (howItEnded === null) return null;
    if (howItEnded === asked) return 1;
    return ofOwnWill.has(howItEnded) && ofOwnWill.has(asked) ? alikeByWill : 0;
  };
}

const ofOwnWill: ReadonlySet<string> = new Set([
  "surrendered-commissariat",
  "surrendered-investigators",
  "returned-to-unit",
]);
const alikeByWill = 0.75;

/** Absences that are this many times as long as one another have nothing in common. */
const farApart = 4;

function absenceNear(asked: Bounds): Closeness {
  return ({ profile: { absence } }) => (absence === null ? null : nearness(asked, absence));
}

/**
 * How near two spans of days are, from 0 to 1. Spans that touch may be the same number: 1. Else it
 * falls with the logarithm of the ratio between their nearest days (each plus one, so that a day is not
 * infinitely far from none): twice as long is 0.5, four times as long is 0.
 */
export function nearness(a: Bounds, b: Bounds): number {
  const apart = Math.max(gap(a, b), gap(b, a));
  return apart <= 1 ? 1 : Math.max(0, 1 - Math.log(apart) / Math.log(farApart));
}

function gap(shorter: Bounds, longer: Bounds): number {
  return ((longer.min ?? 0) + 1) / ((shorter.max ?? Number.POSITIVE_INFINITY) + 1);
}
