import type { CaseEntry } from "./case-entry";
import { chargeOutcomes } from "./charge";
import { chosenFactors, countedFactors, type FactorCode } from "./factor";
import type { FieldAddress } from "./field-address";
import { serviceStatuses } from "./party";
import { hearingPlaces, instances, rulingKinds } from "./proceeding";
import { punishmentKinds, regimes } from "./sentence";

/** What kind of value a field takes. `set` names the closed set of a code in the messages. */
export type FieldType =
  | { type: "line"; max: number }
  | { type: "local" }
  | { type: "whole"; min: number; max: number }
  | { type: "bounds" }
  | { type: "code"; set: string; codes: readonly string[] }
  | { type: "date" }
  | { type: "term" }
  | { type: "uid" }
  | { type: "known"; list: KnownList };

/** What is chosen from the reference data. */
export type KnownList = "courts" | "provisions" | "regions" | "units";

const line: FieldType = { type: "line", max: 300 };
const local: FieldType = { type: "local" };
const date: FieldType = { type: "date" };
const term: FieldType = { type: "term" };
const code = (set: string, codes: readonly string[]): FieldType => ({ type: "code", set, codes });
const known = (list: KnownList): FieldType => ({ type: "known", list });
const yesNo = code("yes-no", ["yes", "no"]);

/** The stated fields of every kind of thing, in the order in which they are asked. */
export const fieldTypes: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  "case-entry": { defendants: { type: "whole", min: 1, max: 500 } },
  party: {
    rank: line,
    post: local,
    unit: known("units"),
    age: { type: "whole", min: 14, max: 110 },
    serviceAsStated: code("service", serviceStatuses),
    serviceAsAssessed: code("service", serviceStatuses),
    homeRegion: known("regions"),
    relation: local,
  },
  charge: {
    asStated: line,
    provision: known("provisions"),
    counts: { type: "whole", min: 1, max: 100 },
    requalifiedTo: known("provisions"),
    outcome: code("charge-outcome", chargeOutcomes),
  },
  proceeding: {
    instance: code("instance", instances),
    court: known("courts"),
    courtAsStated: line,
    caseNumber: { type: "line", max: 60 },
    uid: { type: "uid" },
    received: date,
    decided: date,
    openness: code("openness", ["open", "closed"]),
    closedOn: local,
    heldAt: code("hearing-place", hearingPlaces),
    actPublished: yesNo,
  },
  ruling: {
    kind: code("ruling", rulingKinds),
    lodgedBy: code("lodged-by", ["prosecution", "defence", "both"]),
  },
  sentence: {
    kind: code("punishment", punishmentKinds),
    term,
    suspended: code("suspended", ["real", "suspended"]),
    probation: term,
    regime: code("regime", regimes),
    extra: local,
  },
  happening: { date },
  extra: { value: { type: "line", max: 2000 } },
};

/** The lists of an entry in which the things of a kind stand. */
export const listOfKind = {
  party: "parties",
  factor: "factors",
  charge: "charges",
  proceeding: "proceedings",
  ruling: "rulings",
  sentence: "sentences",
  happening: "happenings",
  annotation: "annotations",
  extra: "extras",
} as const;
export type ThingKind = keyof typeof listOfKind;

/** True for a kind of thing that stands in a list of the entry. */
export function isThingKind(kind: string): kind is ThingKind {
  return Object.hasOwn(listOfKind, kind);
}

/** What kind of value the factor of a code takes. */
export function factorType(factor: FactorCode): FieldType {
  if (countedFactors.some((counted) => counted === factor)) return { type: "bounds" };
  if (factor === "how-it-ended" || factor === "left-from" || factor === "plea")
    return code(factor, chosenFactors[factor]);
  return yesNo;
}

/** What kind of value a field of an entry takes; null where there is no such field. */
export function typeOfField(entry: CaseEntry, at: FieldAddress): FieldType | null {
  if (at.kind !== "factor") return fieldTypes[at.kind]?.[at.field] ?? null;
  const factor = entry.factors.find(({ id }) => id === at.id);
  return factor && at.field === "value" ? factorType(factor.code) : null;
}
