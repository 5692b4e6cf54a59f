import type { InexactDate } from "@/lib/domain/inexact-date";
import { splitProvision } from "@/lib/domain/provision";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { PublicCase, PublicDefendant } from "@/lib/domain/public/public-case";
import type { PublicStated } from "@/lib/domain/public/public-value";
import { tellersOf } from "@/lib/domain/public/tellers";
import { exactMonths } from "@/lib/domain/term";
import type { PeopleCounts } from "./projection";

/** What a list shows of a public case. `narrativeIn` names the languages in which it is told. */
export function caseCard(document: PublicCase, narrativeIn: CaseCard["narrativeIn"]): CaseCard {
  const provisions = provisionsOf(document);
  return {
    slug: document.slug,
    number: document.number,
    kind: document.kind,
    title: document.title,
    standfirst: document.standfirst,
    headcount: numberOf(document.headcount),
    provisions,
    articles: [...new Set(provisions.map((provision) => splitProvision(provision)[0]))],
    courts: courtsOf(document),
    service: [...new Set(document.defendants.flatMap(serviceOf))],
    outcome: document.outcome,
    terms: document.defendants.flatMap(lastTermOf),
    decided: lastDecided(document),
    narrativeIn,
    toldBy: tellersOf(document.sources),
    publishedOn: "",
  };
}

/** The longest last term of a case in months, where one is known. */
export function longestMonths(card: CaseCard): number | null {
  const months = card.terms.flatMap(({ term }) => exactMonths(term) ?? term.maxMonths ?? []);
  return months.length > 0 ? Math.max(...months) : null;
}

/** People, not rows: a row of several unnamed people counts as many. */
export function peopleCounts({ defendants }: PublicCase): PeopleCounts {
  const people = (some: PublicDefendant[]) => some.reduce((sum, one) => sum + one.headcount, 0);
  const sentenced = defendants.filter((one) => one.chain.length > 0);
  const known = sentenced.filter((one) => one.chain.at(-1)?.term.value.kind === "term");
  return {
    defendants: people(defendants),
    sentenced: people(sentenced),
    termsKnown: people(known),
  };
}

function provisionsOf(document: PublicCase): string[] {
  const ids = document.defendants.flatMap((defendant) =>
    defendant.charges.flatMap(({ provision }) =>
      provision.value.kind === "provision" ? provision.value.provision : [],
    ),
  );
  return [...new Set(ids)].sort();
}

function courtsOf(document: PublicCase): CaseCard["courts"] {
  const courts = new Map<string, { code: string; name: string }>();
  for (const { facts } of document.proceedings)
    for (const { stated } of facts)
      if (stated.value.kind === "court")
        courts.set(stated.value.code, { code: stated.value.code, name: stated.value.name });
  return [...courts.values()];
}

function serviceOf(defendant: PublicDefendant): string[] {
  const value = (field: string) =>
    defendant.facts.find((fact) => fact.field === field)?.stated.value ?? { kind: "unknown" };
  const assessed = value("serviceAsAssessed");
  return assessed.kind === "code" ? [assessed.code] : [];
}

function lastTermOf(defendant: PublicDefendant): CaseCard["terms"] {
  const last = defendant.chain.at(-1);
  if (last?.term.value.kind !== "term") return [];
  const code = last.suspended.value.kind === "code" ? last.suspended.value.code : null;
  const suspended = code === "real" || code === "suspended" ? code : null;
  return [{ term: last.term.value.term, suspended }];
}

function lastDecided(document: PublicCase): InexactDate | null {
  const dates = document.proceedings.flatMap(({ facts }) =>
    facts.flatMap(({ field, stated }) =>
      field === "decided" && stated.value.kind === "date" ? stated.value.date : [],
    ),
  );
  return dates.at(-1) ?? null;
}

function numberOf(stated: PublicStated): number | null {
  return stated.value.kind === "number" ? stated.value.number : null;
}
