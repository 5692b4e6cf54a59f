import { describe, expect, it } from "vitest";
import { annotationKinds } from "@/lib/domain/annotation";
import { caseQuestions } from "@/lib/domain/case-questions";
import { chargeOutcomes } from "@/lib/domain/charge";
import { citationRanks } from "@/lib/domain/citation";
import { discrepancyKinds } from "@/lib/domain/discrepancy";
import { answeredFactors, chosenFactors, countedFactors } from "@/lib/domain/factor";
import { happeningKinds } from "@/lib/domain/happening";
import { languages } from "@/lib/domain/language";
import { arithmeticChecks } from "@/lib/domain/ledger/arithmetic-checks";
import { standings } from "@/lib/domain/ledger/network";
import { scopeFields } from "@/lib/domain/ledger/scope-of";
import { partyRoles, serviceStatuses } from "@/lib/domain/party";
import { plausibilityWarnings } from "@/lib/domain/plausibility";
import { appellants } from "@/lib/domain/precedents/precedent-profile";
import { hearingPlaces, instances, rulingKinds } from "@/lib/domain/proceeding";
import { specialCircumstances } from "@/lib/domain/provision";
import { ledgerViews } from "@/lib/domain/public/ledger-view";
import { caseOutcomes } from "@/lib/domain/public/public-case";
import { caseSorts, facetNames } from "@/lib/domain/public/views";
import { recordResults } from "@/lib/domain/records/record-results";
import {
  figureBaselines,
  figureMetrics,
  figureQualifiers,
  figureUnits,
} from "@/lib/domain/reported-figure";
import { punishmentKinds, regimes } from "@/lib/domain/sentence";
import { sourceKinds } from "@/lib/domain/source";
import { measures, timeUnits } from "@/lib/domain/statistics/query";
import { translatorFor } from "@/lib/messages/translator";

const sets: Record<string, readonly string[]> = {
  service: serviceStatuses,
  role: partyRoles,
  instance: instances,
  "hearing-place": hearingPlaces,
  openness: ["open", "closed"],
  outcome: caseOutcomes,
  "charge-outcome": chargeOutcomes,
  ruling: rulingKinds,
  "lodged-by": ["prosecution", "defence", "both"],
  punishment: punishmentKinds,
  suspended: ["real", "suspended"],
  regime: regimes,
  "yes-no": ["yes", "no"],
  factor: [...countedFactors, ...Object.keys(chosenFactors), ...answeredFactors],
  ...chosenFactors,
  happening: happeningKinds,
  annotation: annotationKinds,
  "case-kind": ["person", "group", "trial"],
  rank: citationRanks,
  question: caseQuestions,
  warning: plausibilityWarnings,
  gap: ["omitted-by-court", "missing-in-text", "not-stated"],
  metric: figureMetrics,
  unit: figureUnits,
  qualifier: figureQualifiers,
  baseline: figureBaselines,
  circumstance: specialCircumstances,
  "discrepancy-kind": discrepancyKinds,
  "source-kind": sourceKinds,
  "record-result": [...recordResults, "pending", "unknown"],
  measure: measures,
  "time-unit": timeUnits,
  counted: ["entries", "records"],
  secrecy: ["act", "closed"],
  answer: ["yes", "no"],
  appellant: [...appellants, "unknown"],
  "ledger-view": ledgerViews,
  "network-standing": standings,
  "scope-field": scopeFields,
  "check-verdict": ["holds", "differs", "unprinted"],
  check: arithmeticChecks.map(({ id }) => id),
};

const codes = Object.entries(sets).flatMap(([set, members]) =>
  members.map((member) => [set, member] as const),
);

const fields = [
  ...["age", "rank", "post", "unit", "serviceAsStated", "serviceAsAssessed", "homeRegion"],
  ...["relation", "headcount", "court", "courtAsStated", "caseNumber", "uid", "received"],
  ...["decided", "openness", "closedOn", "heldAt", "actPublished", "instance"],
  ...["charge.asStated", "charge.provision", "charge.counts", "charge.requalifiedTo"],
  ...["charge.outcome", "kind", "term", "suspended", "regime", "probation", "extra"],
];

describe.each(languages)("the closed sets in %s", (lang) => {
  const t = translatorFor(lang);

  it.each(codes)("names the code %s %s", (set, member) => {
    expect(t.code(set, member)).not.toBe(`code.${set}.${member}`);
  });

  it.each(fields)("names the field %s", (field) => {
    expect(t.dynamic(`field.${field}`)).not.toBe(`field.${field}`);
  });

  it.each(facetNames)("names the facet %s", (facet) => {
    expect(t(`cases.facet.${facet}`)).not.toContain("cases.");
  });

  it.each(caseSorts)("names the order %s", (sort) => {
    expect(t(`cases.sort.${sort}`)).not.toContain("cases.");
  });
});
