import { splitProvision } from "@/lib/domain/provision";
import { type CodeColumn, type FactColumns, provisionsIn } from "./fact-columns";
import { rowsWhere } from "./row-sets";

/** Which records are counted. Null is everything. */
export type FactScope = {
  /** Any of these: `337` with all of its parts, or `337(5)`. */
  provisions: readonly string[] | null;
  courts: ReadonlySet<string> | null;
  region: string | null;
  instance: string;
};

/** Whether a row of the columns is within the scope, whatever its days. */
export function rowFits(columns: FactColumns, scope: FactScope): (row: number) => boolean {
  const { court, region, instance, provisions } = columns;
  const checks = [
    checkOf(instance, (code) => code === scope.instance),
    checkOf(court, (code) => scope.courts?.has(code ?? "") ?? true),
    checkOf(region, (code) => scope.region === null || code === scope.region),
    checkOf(provisions, (list) => isUnder(provisionsIn(list), scope.provisions)),
  ].filter(({ fits }) => fits.includes(0));
  const [only] = checks;
  if (!only) return () => true;
  if (checks.length === 1) return (row) => only.fits[only.of[row] ?? 0] === 1;
  return (row) => checks.every(({ fits, of }) => fits[of[row] ?? 0] === 1);
}

/**
 * How many records within the scope name the article of the part asked of, and no part: they may
 * belong to it. None where no part is asked of.
 */
export function partUntold(columns: FactColumns, scope: FactScope): number {
  const asked = (scope.provisions ?? []).filter((one) => articleOf(one) !== one);
  if (asked.length === 0) return 0;
  const { provisions } = columns;
  const untold = checkOf(provisions, (list) => {
    const named = provisionsIn(list);
    return !isUnder(named, asked) && named.some((one) => asked.map(articleOf).includes(one));
  });
  const fits = rowFits(columns, { ...scope, provisions: null });
  const isUntold = (row: number) => untold.fits[untold.of[row] ?? 0] === 1;
  return rowsWhere(columns.size, (row) => isUntold(row) && fits(row)).length;
}

/** Whether one of the provisions is among those asked of, or a part of an article among them. */
export function isUnder(provisions: readonly string[], asked: readonly string[] | null): boolean {
  if (asked === null) return true;
  return provisions.some((one) => asked.includes(one) || asked.includes(articleOf(one)));
}

/** The article of a provision: `337` of `337(5)`. */
export function articleOf(provision: string): string {
  return splitProvision(provision)[0];
}

/** Which codes of a column are within the scope; a column all of which are need not be looked at. */
function checkOf({ codes, of }: CodeColumn, fits: (code: string | null) => boolean) {
  return { of, fits: Uint8Array.from(codes, (code) => (fits(code) ? 1 : 0)) };
}
