import { z } from "zod";
import { type CaseQuery, caseSorts, facetNames } from "@/lib/domain/public/views";
import { safeText } from "@/lib/domain/safe-text";
import { type NotUnderstood, notUnderstood } from "./not-understood";

/** The search parameters of an address, as Next hands them to a page. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const lastPage = 999;
const value = safeText(80).refine((text) => text.trim() !== "");
const sort = z.enum(caseSorts).catch("newest");
const view = z.enum(["cards", "table"]).catch("cards");
const page = z.coerce.number().int().min(1).max(lastPage).catch(1);

/** What a reader chose among the cases. Never refuses: what cannot be understood is left out. */
export function readCaseQuery(params: SearchParams): CaseQuery {
  const chosen: CaseQuery["chosen"] = {};
  for (const facet of facetNames) {
    const read = value.safeParse(first(params[facet]));
    if (read.success) chosen[facet] = read.data;
  }
  return {
    chosen,
    sort: sort.parse(first(params.sort)),
    page: page.parse(first(params.page)),
    view: view.parse(first(params.view)),
  };
}

/** The parameters of a program that were not understood as they stand. */
export function caseQueryProblems(
  given: URLSearchParams,
  { chosen, ...query }: CaseQuery,
): NotUnderstood[] {
  const read = Object.entries({ ...chosen, ...query });
  return notUnderstood(given, new Map(read.map(([name, value]) => [name, String(value)])));
}

function first(given: string | string[] | undefined): string | undefined {
  return typeof given === "string" ? given : given?.[0];
}
