import { type AnsweredFactor, answeredFactors, chosenFactors } from "@/lib/domain/factor";
import { serviceStatuses } from "@/lib/domain/party";
import { instances } from "@/lib/domain/proceeding";
import type {
  PublicCase,
  PublicChainLink,
  PublicCharge,
  PublicDefendant,
} from "@/lib/domain/public/public-case";
import type { PublicFact } from "@/lib/domain/public/public-value";
import {
  appellants,
  type PrecedentProfile,
  type ProfileSentence,
  profileSchema,
  servings,
} from "./precedent-profile";
import { boundsOf, codeIn, daysOf, factOf, monthsOf, provisionOf } from "./profile-parts";

/** The profiles of the defendants of a public case: of what readers see, and of nothing else. */
export function profilesOfCase(document: PublicCase): PrecedentProfile[] {
  return document.defendants.map((defendant, index) => ({
    schema: profileSchema,
    ordinal: index + 1,
    headcount: defendant.headcount,
    ...provisionsOf(defendant),
    ...factorsOf(defendant.facts),
    service: serviceOf(defendant.facts),
    ...courtsOf(document),
    instance: highestInstance(document, defendant),
    decided: decidedOf(document, defendant),
    outcome: outcomeOf(defendant),
    chain: defendant.chain.map(sentenceOf),
  }));
}

function provisionsOf({ charges }: PublicDefendant) {
  const charged = charges.flatMap(({ provision }) => provisionOf(provision) ?? []);
  const convicted = charges.filter(isConviction).flatMap(finalProvision);
  return { charged: distinct(charged), convicted: distinct(convicted) };
}

function isConviction({ outcome }: PublicCharge): boolean {
  return outcome.value.kind === "code" && outcome.value.code === "convicted";
}

function finalProvision({ requalifiedTo, provision }: PublicCharge): string[] {
  const last = provisionOf(requalifiedTo) ?? provisionOf(provision);
  return last === null ? [] : [last];
}

function factorsOf(facts: readonly PublicFact[]) {
  return {
    absence: boundsOf(factOf(facts, "absence-days")),
    howItEnded: codeIn(chosenFactors["how-it-ended"], factOf(facts, "how-it-ended")),
    leftFrom: codeIn(chosenFactors["left-from"], factOf(facts, "left-from")),
    plea: codeIn(chosenFactors.plea, factOf(facts, "plea")),
    answers: answersOf(facts),
  };
}

function answersOf(facts: readonly PublicFact[]): PrecedentProfile["answers"] {
  const answers: Partial<Record<AnsweredFactor, "yes" | "no">> = {};
  for (const factor of answeredFactors) {
    const answer = codeIn(["yes", "no"] as const, factOf(facts, factor));
    if (answer) answers[factor] = answer;
  }
  return answers;
}

/** Sources name an officer so, beside the contract by which he serves. */
function serviceOf(facts: readonly PublicFact[]): PrecedentProfile["service"] {
  const assessed = codeIn(serviceStatuses, factOf(facts, "serviceAsAssessed"));
  const stated = codeIn(serviceStatuses, factOf(facts, "serviceAsStated"));
  const besides = assessed === null || stated === "officer" ? stated : null;
  return distinct([assessed, besides].flatMap((status) => status ?? []));
}

function courtsOf({ proceedings }: PublicCase) {
  const known = proceedings.flatMap(({ facts }) => {
    const court = factOf(facts, "court")?.value;
    const instance = codeIn(instances, factOf(facts, "instance"));
    return court?.kind === "court" ? [{ code: court.code, instance }] : [];
  });
  // A court of which no instance is told tried the case: only later ones are told apart.
  const first = known.find(({ instance }) => instance === "first" || instance === null);
  return { court: first?.code ?? null, courts: distinct(known.map(({ code }) => code)) };
}

function highestInstance(document: PublicCase, { chain }: PublicDefendant) {
  const own = chain.map(({ instance }) => codeIn(instances, instance));
  const all = document.proceedings.map(({ facts }) => codeIn(instances, factOf(facts, "instance")));
  const reached = new Set(chain.length > 0 ? own : all);
  return instances.findLast((instance) => reached.has(instance)) ?? null;
}

function decidedOf(document: PublicCase, { chain }: PublicDefendant): PrecedentProfile["decided"] {
  const own = chain.map(({ decided }) => daysOf(decided));
  const all = document.proceedings.map(({ facts }) => daysOf(factOf(facts, "decided")));
  return (chain.length > 0 ? own : all).filter((days) => days !== null).at(-1) ?? null;
}

/** How it ended for one defendant; a sentence is a conviction unless every charge says otherwise. */
function outcomeOf({ charges, chain }: PublicDefendant): PrecedentProfile["outcome"] {
  const codes = charges.map(({ outcome }) => codeIn(endings, outcome));
  const isFree = codes.length > 0 && codes.every((code) => code !== null && freed.has(code));
  if (chain.length > 0 && !isFree) return "convicted";
  return endings.find((ending) => codes.includes(ending)) ?? "unknown";
}

const endings = ["convicted", "pending", "acquitted", "terminated"] as const;
const freed: ReadonlySet<(typeof endings)[number]> = new Set(["acquitted", "terminated"]);

function sentenceOf(link: PublicChainLink): ProfileSentence {
  return {
    instance: codeIn(instances, link.instance),
    kind: link.kind.value.kind === "code" ? link.kind.value.code : null,
    months: monthsOf(link.term),
    served: codeIn(servings, link.suspended),
    changeMonths: link.changeMonths,
    lodgedBy: codeIn(appellants, link.lodgedBy),
  };
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
