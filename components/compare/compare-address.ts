import type { ChosenCase, CompareView } from "@/lib/domain/compare/compare-view";
import type { Language } from "@/lib/domain/language";

/** The address of a comparison of these cases, each `slug` or `slug~n`. */
export function compareAddress(lang: Language, keys: readonly string[]): string {
  return `/${lang}/compare${casesQuery(keys)}`;
}

/** The same without its language: the way to the same cases in the other one. */
export function comparePath(view: CompareView | null): string {
  return `/compare${casesQuery((view?.chosen ?? []).map(({ key }) => key))}`;
}

/** The same table as a file for spreadsheets. */
export function compareCsvAddress(lang: Language, keys: readonly string[]): string {
  return `/${lang}/compare.csv${casesQuery(keys)}`;
}

/** The same table for programs. */
export function compareDataAddress(lang: Language, keys: readonly string[]): string {
  return `/api/v1/compare?lang=${lang}${casesQuery(keys).replace("?", "&")}`;
}

/** A memo of the cases that are compared. */
export function compareMemoAddress(lang: Language, chosen: readonly ChosenCase[]): string {
  return `/${lang}/precedents/memo${casesQuery([...new Set(chosen.map(({ slug }) => slug))])}`;
}

function casesQuery(keys: readonly string[]): string {
  const pairs = keys.map((key) => `case=${encodeURIComponent(key)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
