import type { Language } from "@/lib/domain/language";
import type { LedgerViewName } from "@/lib/domain/public/ledger-view";
import type { FigureQuery } from "@/lib/domain/public/views";

/** Where a view of the ledger is read, without its language; `null` is the list of all figures. */
export function ledgerPath(view: LedgerViewName | null): string {
  return view === null ? "/figures" : `/figures?view=${view}`;
}

/** The same in a language. */
export function ledgerAddress(lang: Language, view: LedgerViewName | null): string {
  return `/${lang}${ledgerPath(view)}`;
}

/** Where the same is had as data, as a table for spreadsheets and as JSON. */
export function ledgerData(
  lang: Language,
  view: LedgerViewName | null,
  query: FigureQuery = {},
): { csv: string; json: string } {
  const chosen = new URLSearchParams();
  for (const name of ["source", "publisher", "article", "metric"] as const)
    if (query[name] !== undefined) chosen.set(name, query[name]);
  const narrowed = chosen.size > 0 ? `${chosen}` : "";
  if (view !== null)
    return {
      csv: `/${lang}/figures.csv?view=${view}`,
      json: `/api/v1/figures/${view}?lang=${lang}`,
    };
  return {
    csv: `/${lang}/figures.csv${narrowed && `?${narrowed}`}`,
    json: `/api/v1/figures?lang=${lang}${narrowed && `&${narrowed}`}`,
  };
}
