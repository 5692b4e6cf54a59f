import { type LedgerViewName, ledgerViewNamed } from "@/lib/domain/public/ledger-view";
import type { FigureQuery } from "@/lib/domain/public/views";
import type { SearchParams } from "./case-query";
import { oneParam } from "./one-param";

const names = ["source", "publisher", "article", "metric"] as const;

/** What a reader chose among the figures; what cannot be understood is left out. */
export function readFigureQuery(params: SearchParams): FigureQuery {
  const query: FigureQuery = {};
  for (const name of names) {
    const value = oneParam(params, name);
    if (value !== undefined) query[name] = value;
  }
  return query;
}

/** The view of the ledger that an address asks for; null for the list of all figures. */
export function readLedgerView(params: SearchParams): LedgerViewName | null {
  return ledgerViewNamed(oneParam(params, "view"));
}
