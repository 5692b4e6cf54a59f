import { splitProvision } from "@/lib/domain/provision";
import type { GroupCounts } from "./count-facts";
import { provisionsIn } from "./fact-columns";
import { articleOf } from "./fact-scope";

/** Cases of one place or provision; `code` is null where it is not known. */
export type GroupRow = { code: string | null; received: number; decided: number; pending: number };

type Column = { codes: readonly (string | null)[] };

/** A row for each code that `rename` gives, those with most decided cases first, the unknown last. */
export function groupRows(
  { codes }: Column,
  counts: GroupCounts,
  rename: (code: string | null) => string | null = (code) => code,
): GroupRow[] {
  const rows = new Map<string | null, GroupRow>();
  for (const [place, code] of codes.entries()) addTo(rows, rename(code), counts, place);
  return sorted(rows);
}

/**
 * A row for each article and each part. A case of several provisions counts in the row of each of
 * them, but only once in that of an article: rows do not add up.
 */
export function provisionRows({ codes }: Column, counts: GroupCounts): GroupRow[] {
  const rows = new Map<string | null, GroupRow>();
  for (const [place, list] of codes.entries()) {
    const provisions = provisionsIn(list);
    const named = new Set([...provisions, ...provisions.map(articleOf)]);
    for (const code of named.size > 0 ? named : [null]) addTo(rows, code, counts, place);
  }
  return sorted(rows).sort((a, b) => inOrderOfCode(a.code, b.code));
}

function addTo(
  rows: Map<string | null, GroupRow>,
  code: string | null,
  counts: GroupCounts,
  place: number,
): void {
  const row = rows.get(code) ?? { code, received: 0, decided: 0, pending: 0 };
  row.received += counts.received[place] ?? 0;
  row.decided += counts.decided[place] ?? 0;
  row.pending += counts.pending[place] ?? 0;
  rows.set(code, row);
}

function sorted(rows: ReadonlyMap<string | null, GroupRow>): GroupRow[] {
  return [...rows.values()]
    .filter(({ received, decided, pending }) => received + decided + pending > 0)
    .sort(
      (a, b) =>
        Number(a.code === null) - Number(b.code === null) ||
        b.decided - a.decided ||
        b.received - a.received ||
        (a.code ?? "").localeCompare(b.code ?? ""),
    );
}

/** In the order of the Code: 337, 337(1), 337(2.1), 337(5), 338; the unknown last. */
function inOrderOfCode(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [[article, part], [otherArticle, otherPart]] = [splitProvision(a), splitProvision(b)];
  return byNumbers(article, otherArticle) || byNumbers(part ?? "", otherPart ?? "");
}

/** Number by number: 2, 2.1, 2.2, 3. */
function byNumbers(a: string, b: string): number {
  const [one, other] = [numbersIn(a), numbersIn(b)];
  const differs = one.findIndex((n, place) => n !== other[place]);
  return differs < 0 ? one.length - other.length : (one[differs] ?? 0) - (other[differs] ?? -1);
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
