import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Factor } from "@/lib/domain/factor";
import { inLanguage } from "@/lib/domain/local-text";
import type { Party } from "@/lib/domain/party";
import { publicName } from "@/lib/domain/person";
import { warningsFor } from "@/lib/domain/plausibility";
import type {
  PublicChainLink,
  PublicCharge,
  PublicDefendant,
  StatutoryRange,
} from "@/lib/domain/public/public-case";
import type { PublicFact, PublicValue } from "@/lib/domain/public/public-value";
import { sentenceChain } from "@/lib/domain/sentence";
import type { ProjectionContext } from "./context";
import {
  asCode,
  asDate,
  asLocal,
  asNumber,
  asProvision,
  asTerm,
  asText,
  projectStated,
} from "./project-stated";
import { statutoryRangeOf } from "./statutory-range";

/** A defendant with facts, charges and chain of sentences, named only as the policy allows. */
export function projectDefendant(
  entry: CaseEntry,
  party: Party,
  context: ProjectionContext,
): PublicDefendant {
  const charges = chargesOf(entry, party, context);
  const range = charges.find((charge) => charge.range)?.range ?? null;
  return {
    id: party.id,
    ...nameOf(entry, party, context),
    headcount: party.headcount,
    facts: factsOf(entry, party, context),
    charges,
    chain: chainOf(entry, party, context, charges.length === 1 ? range : null),
  };
}

/** The name under which a party is shown, and the words for its role. */
export function nameOf(entry: CaseEntry, party: Party, context: ProjectionContext) {
  const person = entry.persons.find((candidate) => candidate.id === party.person);
  const label = inLanguage(party.label, context.lang);
  const name = person ? publicName(person) : null;
  if (!person || !name || name === person.label) return { name: label, named: false, label };
  const shown = { name: inLanguage(name, context.lang), label };
  if (person.display === "pseudonym") return { ...shown, named: false, changed: true as const };
  return { ...shown, named: true };
}

function factsOf(entry: CaseEntry, party: Party, context: ProjectionContext): PublicFact[] {
  const region = (code: string): PublicValue => {
    const name = context.regions.get(code);
    return asText(name ? inLanguage(name, context.lang) : code);
  };
  const unit = (id: string): PublicValue => {
    const name = context.units.get(id);
    return asText(name ? inLanguage(name, context.lang) : id);
  };
  const service = asCode("service");
  return [
    { field: "rank", stated: projectStated(party.rank, context, asText) },
    { field: "post", stated: projectStated(party.post, context, asLocal(context)) },
    { field: "unit", stated: projectStated(party.unit, context, unit) },
    { field: "age", stated: projectStated(party.age, context, asNumber) },
    { field: "serviceAsStated", stated: projectStated(party.serviceAsStated, context, service) },
    {
      field: "serviceAsAssessed",
      stated: projectStated(party.serviceAsAssessed, context, service),
    },
    { field: "homeRegion", stated: projectStated(party.homeRegion, context, region) },
    ...entry.factors
      .filter((factor) => factor.party === party.id)
      .map((factor) => ({
        field: factor.code,
        stated: projectStated(factor.value, context, (value) => factorValue(factor, value)),
      })),
  ];
}

function factorValue(factor: Factor, value: NonNullable<Factor["value"]["value"]>): PublicValue {
  if (typeof value === "object") return { kind: "range", min: value.min, max: value.max };
  if (value === "yes" || value === "no") return { kind: "code", set: "yes-no", code: value };
  return { kind: "code", set: factor.code, code: value };
}

function chargesOf(entry: CaseEntry, party: Party, context: ProjectionContext): PublicCharge[] {
  return entry.charges
    .filter((charge) => charge.party === party.id)
    .map((charge) => ({
      id: charge.id,
      asStated: projectStated(charge.asStated, context, asText),
      provision: projectStated(charge.provision, context, asProvision),
      counts: projectStated(charge.counts, context, asNumber),
      requalifiedTo: projectStated(charge.requalifiedTo, context, asProvision),
      outcome: projectStated(charge.outcome, context, asCode("charge-outcome")),
      range: statutoryRangeOf(entry, charge.provision.value, context.versions),
    }));
}

function chainOf(
  entry: CaseEntry,
  party: Party,
  context: ProjectionContext,
  range: StatutoryRange | null,
): PublicChainLink[] {
  const steps = entry.proceedings.flatMap((proceeding) =>
    entry.rulings
      .filter((ruling) => ruling.proceeding === proceeding.id && ruling.party === party.id)
      .flatMap((ruling) =>
        entry.sentences
          .filter((sentence) => sentence.ruling === ruling.id)
          .map((sentence) => ({ proceeding, ruling, sentence })),
      ),
  );
  return sentenceChain(steps.map((step) => step.sentence)).flatMap((link, index) => {
    const step = steps[index];
    if (!step) return [];
    const { proceeding, ruling } = step;
    const { sentence } = link;
    const lodgedBy = projectStated(ruling.lodgedBy, context, asCode("lodged-by"));
    return {
      sentence: sentence.id,
      instance: projectStated(proceeding.instance, context, asCode("instance")),
      decided: projectStated(proceeding.decided, context, asDate),
      ...(index > 0 || ruling.lodgedBy.value !== null ? { lodgedBy } : {}),
      kind: projectStated(sentence.kind, context, asCode("punishment")),
      term: projectStated(sentence.term, context, asTerm),
      suspended: projectStated(sentence.suspended, context, asCode("suspended")),
      regime: projectStated(sentence.regime, context, asCode("regime")),
      probation: projectStated(sentence.probation, context, asTerm),
      extra: projectStated(sentence.extra, context, asLocal(context)),
      changeMonths: link.changeMonths,
      warnings: warningsFor(sentence, range, proceeding.decided.value),
    };
  });
}
