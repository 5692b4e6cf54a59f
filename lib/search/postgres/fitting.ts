import type { CaseFilters, Range } from "@/lib/domain/public/search-attributes";
import { facetNames } from "@/lib/domain/public/views";
import type { CopiedRow, FacetValue } from "./row-copy";

/** Rows that have something that is asked for: how much of it, and by its weights, for each number. */
export type Met = { numbers: Int32Array; count: Uint8Array; weight: Float64Array };

/**
 * What of each question is met, of rows that answer at least one of them, every phrase, and nothing
 * that is refused. Numbers are ascending in each list.
 */
export function metBy(
  answers: readonly { numbers: Int32Array; weight: number }[],
  { phrases, refused }: { phrases: readonly Int32Array[]; refused: Int32Array },
): Met {
  const highest = Math.max(0, ...answers.map(({ numbers }) => numbers.at(-1) ?? 0));
  const count = new Uint8Array(highest + 1);
  const weight = new Float64Array(highest + 1);
  for (const { numbers, weight: each } of answers)
    for (const number of numbers) {
      count[number] = (count[number] ?? 0) + 1;
      weight[number] = (weight[number] ?? 0) + each;
    }
  const inPhrases = new Uint8Array(highest + 1);
  for (const numbers of phrases)
    for (const number of numbers) inPhrases[number] = (inPhrases[number] ?? 0) + 1;
  const isRefused = new Uint8Array(highest + 1);
  for (const number of refused) isRefused[number] = 1;
  const numbers = distinct(answers.map((answer) => answer.numbers)).filter(
    (number) => inPhrases[number] === phrases.length && isRefused[number] === 0,
  );
  return { numbers, count, weight };
}

function distinct(lists: readonly Int32Array[]): Int32Array {
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  const all = new Set<number>();
  for (const list of lists) for (const number of list) all.add(number);
  return Int32Array.from(all).sort();
}

/** What a row must be to pass the filters; every row passes where there are none. */
export function passing(
  filters: CaseFilters | null,
  values: readonly FacetValue[],
): (row: CopiedRow) => boolean {
  if (!filters) return () => true;
  const wanted = facetNames.flatMap((name) => {
    const chosen = filters.facets[name] ?? [];
    if (chosen.length === 0) return [];
    const isChosen = ({ facet, value }: FacetValue) => facet === name && chosen.includes(value);
    return [new Set(values.flatMap((value, code) => (isChosen(value) ? [code] : [])))];
  });
  return (row) =>
    row.kind === "case" &&
    wanted.every((codes) => row.codes.some((code) => codes.has(code))) &&
    overlaps(row.months, filters.months) &&
    overlaps(row.absence, filters.absence) &&
    overlaps(row.decided, filters.decided);
}

/** Where nothing is known there is nothing to compare: such a case fits no range. */
function overlaps(value: { from: number; to: number } | null, range: Range | null): boolean {
  if (!range || (range.from === null && range.to === null)) return true;
  if (!value) return false;
  const isBelow = range.to === null || value.from <= range.to;
  return isBelow && (range.from === null || value.to >= range.from);
}
