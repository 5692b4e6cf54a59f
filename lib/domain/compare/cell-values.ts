import type { PublicChainLink, PublicProceeding } from "@/lib/domain/public/public-case";
import type { PublicStated, PublicValue } from "@/lib/domain/public/public-value";
import { type ColumnSubject, type CompareValue, isKnown } from "./compare-table";
import { places } from "./places";

/** What a cell says, read from one column. */
export type ReadCell = (subject: ColumnSubject) => CompareValue[];

/** A fact of the defendant, e.g. `age`, or a coded factor, e.g. `absence-days`. */
export function factOf(field: string): ReadCell {
  return ({ person }) =>
    (person?.facts ?? [])
      .filter((fact) => fact.field === field)
      .flatMap(({ stated }) => known(stated, places.fact(person?.id ?? "", field)));
}

/** A field of every charge. */
export function ofCharges(field: "asStated" | "provision" | "outcome"): ReadCell {
  return ({ person }) =>
    distinct(
      (person?.charges ?? []).flatMap((charge) => known(charge[field], places.charge(charge.id))),
    );
}

/** The version of the provision behind every charge, where there is one. */
export const lawThen: ReadCell = ({ person }) =>
  distinct(
    (person?.charges ?? []).flatMap(({ id, range }): CompareValue[] =>
      range ? [{ kind: "law", range, inferred: false, place: places.charge(id) }] : [],
    ),
  );

/** A field of every proceeding of the case. */
export function ofProceedings(field: string): ReadCell {
  return ({ shown }) =>
    distinct(
      shown.proceedings.flatMap(({ id, facts }) =>
        facts
          .filter((fact) => fact.field === field)
          .flatMap(({ stated }) => known(stated, places.proceeding(id))),
      ),
    );
}

/** The court of every proceeding; where none is identified, the words of the source. */
export const courts: ReadCell = (subject) => {
  const identified = ofProceedings("court")(subject);
  return identified.length > 0 ? identified : ofProceedings("courtAsStated")(subject);
};

/** Every sentence, in the order in which they were passed. */
export const chain: ReadCell = ({ person }) =>
  (person?.chain ?? []).map((link) => ({
    kind: "sentence",
    instance: link.instance.value,
    decided: link.decided.value,
    term: link.term.value,
    suspended: link.suspended.value,
    changeMonths: link.changeMonths,
    inferred: link.term.basis === "inferred",
    place: places.sentence(link.sentence),
  }));

type SentenceField = "kind" | "term" | "suspended" | "regime" | "probation" | "extra";

/** A field of the last sentence. */
export function ofLastSentence(field: SentenceField): ReadCell {
  return ({ person }) => {
    const last = person?.chain.at(-1);
    return last ? known(last[field], places.sentence(last.sentence)) : [];
  };
}

/** Whether a higher court has decided, and what that changed against the first sentence. */
export const appeal: ReadCell = ({ shown, person }) => {
  const instances = distinctCodes([
    ...shown.proceedings.map(instanceOf),
    ...(person?.chain ?? []).map((link) => link.instance.value),
  ]);
  if (instances.length === 0) return [];
  const place = shown.proceedings.at(-1)?.id;
  return [
    {
      kind: "appeal",
      instances,
      lodgedBy: lodgers(person?.chain ?? []),
      changeMonths: totalChange(person?.chain ?? []),
      inferred: false,
      place: place === undefined ? places.outcome : places.proceeding(place),
    },
  ];
};

/** How many of the questions asked of every case are answered. */
export const completeness: ReadCell = ({ shown }) => [
  { kind: "completeness", ...shown.completeness, inferred: false, place: places.unknowns },
];

/** How many sources the case rests on. */
export const sourceCount: ReadCell = ({ shown }) => [count(shown.sources.length, places.sources)];

/** In how many places the sources disagree. */
export const discrepancyCount: ReadCell = ({ shown }) => [
  count(shown.discrepancies.length, shown.discrepancies.length > 0 ? places.disagree : ""),
];

/** What is compared of a value: everything that it says, not where it stands. */
export function sameness(value: CompareValue): string {
  const { place: _place, inferred: _inferred, ...says } = value;
  return JSON.stringify(says, (key, inner) => (key === "printed" ? undefined : inner));
}

function known({ value, basis }: PublicStated, place: string): CompareValue[] {
  return isKnown({ value })
    ? [{ kind: "value", value, inferred: basis === "inferred", place }]
    : [];
}

function count(number: number, place: string): CompareValue {
  return { kind: "value", value: { kind: "number", number }, inferred: false, place };
}

function distinct(values: CompareValue[]): CompareValue[] {
  return [
    ...new Map(values.toReversed().map((value) => [sameness(value), value])).values(),
  ].toReversed();
}

function instanceOf({ facts }: PublicProceeding): PublicValue {
  return facts.find(({ field }) => field === "instance")?.stated.value ?? { kind: "unknown" };
}

function distinctCodes(values: PublicValue[]): PublicValue[] {
  const higher = values.flatMap((value) =>
    value.kind === "code" && value.code !== "first" ? [value.code] : [],
  );
  return [...new Set(higher)].map((code) => ({ kind: "code", set: "instance", code }));
}

function lodgers(links: readonly PublicChainLink[]): PublicValue[] {
  const codes = links.flatMap(({ lodgedBy }) =>
    lodgedBy?.value.kind === "code" ? [lodgedBy.value.code] : [],
  );
  return [...new Set(codes)].map((code) => ({ kind: "code", set: "lodged-by", code }));
}

/** Months between the first sentence and the last; null where one step of the chain is not known. */
function totalChange(links: readonly PublicChainLink[]): number | null {
  const steps = links.slice(1).map((link) => link.changeMonths);
  if (steps.length === 0 || steps.includes(null)) return null;
  return steps.reduce<number>((sum, months) => sum + (months ?? 0), 0);
}
