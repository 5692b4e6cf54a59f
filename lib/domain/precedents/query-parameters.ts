import { z } from "zod";
import { type AnsweredFactor, answeredFactors } from "@/lib/domain/factor";
import { greatestWeight, type PrecedentFact, precedentFacts, usualWeights } from "./facts";
import {
  longestAbsence,
  type PrecedentQuery,
  type PrecedentScope,
  precedentQuery,
  precedentScopes,
} from "./query";

/** The name of the parameter that sets the weight of a fact. */
export const weightParameter = <F extends PrecedentFact>(fact: F) => `w-${fact}` as const;

/** The parameters of a question to the precedents, in their canonical order. */
export const precedentParameters = [
  "provision",
  "from",
  "to",
  "ended",
  "left",
  "plea",
  ...answeredFactors,
  "service",
  "region",
  "court",
  "instance",
  "scope",
  ...precedentFacts.map(weightParameter),
  "v",
  "page",
] as const;
export type PrecedentParameter = (typeof precedentParameters)[number];

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

const shape = precedentQuery.shape;
const wholeNumber = z.coerce.number().pipe(z.int());

/**
 * A question out of the parameters of an address or a form. Never refuses: what cannot be understood
 * is left out, bounds of days the wrong way round are turned, weights not given are the usual ones.
 */
export function readPrecedentQuery(given: Given): PrecedentQuery {
  const read = <T>(schema: z.ZodType<T>, name: PrecedentParameter): T | null => {
    const found = schema.safeParse(first(given[name]));
    return found.success ? found.data : null;
  };
  const number = (name: PrecedentParameter) => read(wholeNumber, name);
  const provision = read(shape.provision, "provision");
  return {
    provision,
    absence: absenceOf(number("from"), number("to")),
    howItEnded: read(shape.howItEnded, "ended"),
    leftFrom: read(shape.leftFrom, "left"),
    plea: read(shape.plea, "plea"),
    answers: answersOf((name) => read(z.enum(["yes", "no"]), name)),
    service: read(shape.service, "service"),
    region: read(shape.region, "region"),
    court: read(shape.court, "court"),
    instance: read(shape.instance, "instance"),
    scope: read(shape.scope, "scope") ?? usualScope(provision),
    weights: weightsOf((fact) => number(weightParameter(fact))),
    dataVersion: shape.dataVersion.catch(null).parse(number("v")),
    page: shape.page.catch(1).parse(number("page") ?? 1),
  };
}

/**
 * The parameters of a question, as short as they can be: `readPrecedentQuery` makes the same of them.
 * With `weights: "all"` the usual weights stand in them too, so that they say the same even when ours
 * have changed.
 */
export function parametersOfQuery(
  query: PrecedentQuery,
  how: { weights: "all" | "changed" } = { weights: "changed" },
): [PrecedentParameter, string][] {
  const values: Partial<Record<PrecedentParameter, string | number | null>> = {
    ...query.answers,
    provision: query.provision,
    from: query.absence?.from ?? null,
    to: query.absence?.to ?? null,
    ended: query.howItEnded,
    left: query.leftFrom,
    plea: query.plea,
    service: query.service,
    region: query.region,
    court: query.court,
    instance: query.instance,
    scope: query.scope === usualScope(query.provision) ? null : query.scope,
    v: query.dataVersion,
    page: query.page === 1 ? null : query.page,
  };
  for (const fact of precedentFacts)
    if (how.weights === "all" || query.weights[fact] !== usualWeights[fact])
      values[weightParameter(fact)] = query.weights[fact];
  return precedentParameters.flatMap((name): [PrecedentParameter, string][] => {
    const value = values[name] ?? null;
    return value === null ? [] : [[name, String(value)]];
  });
}

/** Where no scope is chosen: those under the same article, or everybody where no article is given. */
export function usualScope(provision: string | null): PrecedentScope {
  return provision === null ? precedentScopes[3] : precedentScopes[0];
}

function first(given: string | readonly string[] | undefined): string | undefined {
  const one = typeof given === "string" ? given : given?.[0];
  return one?.trim() === "" ? undefined : one?.trim();
}

function absenceOf(from: number | null, to: number | null): PrecedentQuery["absence"] {
  const [a, b] = [from, to].map((n) => (n === null ? null : clamped(n)));
  if ((a ?? null) === null && (b ?? null) === null) return null;
  const isTurned = typeof a === "number" && typeof b === "number" && a > b;
  return isTurned ? { from: b, to: a } : { from: a ?? null, to: b ?? null };
}

function clamped(days: number): number {
  return Math.min(longestAbsence, Math.max(0, days));
}

function answersOf(answer: (name: AnsweredFactor) => "yes" | "no" | null) {
  const answers: PrecedentQuery["answers"] = {};
  for (const factor of answeredFactors) {
    const given = answer(factor);
    if (given) answers[factor] = given;
  }
  return answers;
}

function weightsOf(weight: (fact: PrecedentFact) => number | null): PrecedentQuery["weights"] {
  const weights: Record<PrecedentFact, number> = { ...usualWeights };
  for (const fact of precedentFacts) {
    const given = weight(fact);
    if (given !== null) weights[fact] = Math.min(greatestWeight, Math.max(0, given));
  }
  return weights;
}
