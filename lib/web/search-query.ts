import { z } from "zod";
import { serviceStatuses } from "@/lib/domain/party";
import { caseOutcomes } from "@/lib/domain/public/public-case";
import {
  type rangeNames,
  rangeParameters,
  type SearchProblem,
  type SearchQuery,
  searchKinds,
  searchOrders,
} from "@/lib/domain/public/search-query";
import { type FacetName, facetNames } from "@/lib/domain/public/views";
import type { SearchParams } from "./case-query";
import { oneParam } from "./one-param";
import { type ReadRange, readRange } from "./search-range";

export type ReadSearch = {
  query: SearchQuery;
  /** The words were posted: no link may carry them on. */
  quiet: boolean;
  problems: SearchProblem[];
};

/** The longest words that are looked up, in UTF-16 units; what is beyond is not read. */
const longestQuery = 300;
const lastPage = 999;

/** What a reader searches for. Never refuses: what cannot be read is left out and named. */
export function readSearchQuery(params: SearchParams): ReadSearch {
  const facets = facetNames.map((name) => readFacet(params, name));
  const [months, absence, decided] = readRanges(params);
  const kind = readOneOf(params, "kind", searchKinds);
  const sort = readOneOf(params, "sort", searchOrders);
  const page = readPage(params);
  return {
    query: {
      q: plain(first(params.q)),
      kind: kind.value ?? null,
      filters: {
        facets: Object.fromEntries(facets.flatMap(({ entry }) => (entry ? [entry] : []))),
        months: months.range,
        absence: absence.range,
        decided: decided.range,
      },
      sort: sort.value ?? "best",
      page: page.value ?? 1,
    },
    quiet: oneParam(params, "quiet") === "1",
    problems: [kind, ...facets, months, absence, decided, sort, page].flatMap((r) => r.problems),
  };
}

function plain(text: string): string {
  return text.slice(0, longestQuery).replace(/\p{C}/gu, " ").normalize("NFC").trim();
}

const unknown = "unknown";
const patterns: Record<FacetName, z.ZodType<string>> = {
  article: z.string().regex(/^(\d{3}(\.\d)?|unknown)$/),
  part: z.string().regex(/^(\d{3}(\.\d)?\(\d{1,2}(\.\d)?\)|unknown)$/),
  court: z.string().regex(/^([0-9A-Za-z]{4,12}|unknown)$/),
  region: z.string().regex(/^[\p{L}\p{N}._-]{1,40}$/u),
  service: z.enum([...serviceStatuses, unknown]),
  outcome: z.enum(caseOutcomes),
  suspended: z.enum(["real", "suspended", unknown]),
  year: z.string().regex(/^((19|20)\d\d|unknown)$/),
};

type ReadFacet = { entry: [FacetName, string[]] | null; problems: SearchProblem[] };

function readFacet(params: SearchParams, name: FacetName): ReadFacet {
  const given = all(params[name]);
  const fit = given.filter((value) => patterns[name].safeParse(value).success);
  const distinct = [...new Set(fit)];
  return {
    entry: distinct.length > 0 ? [name, distinct] : null,
    problems: fit.length === given.length ? [] : [{ parameter: name, problem: "malformed" }],
  };
}

function readRanges(params: SearchParams): [ReadRange, ReadRange, ReadRange] {
  const read = (name: (typeof rangeNames)[number]) => {
    const [from, to] = rangeParameters[name];
    return readRange(name, oneParam(params, from), oneParam(params, to));
  };
  return [read("months"), read("absence"), read("decided")];
}

type ReadOne<T> = { value: T | undefined; problems: SearchProblem[] };

function readOneOf<T extends string>(
  params: SearchParams,
  parameter: string,
  allowed: readonly T[],
): ReadOne<T> {
  const given = first(params[parameter]);
  const value = allowed.find((one) => one === given);
  const isFine = given === "" || value !== undefined;
  return { value, problems: isFine ? [] : [{ parameter, problem: "malformed", allowed }] };
}

function readPage(params: SearchParams): ReadOne<number> {
  const given = first(params.page);
  if (given === "") return { value: undefined, problems: [] };
  const read = z.coerce.number().int().min(1).max(lastPage).safeParse(given);
  if (read.success) return { value: read.data, problems: [] };
  return { value: undefined, problems: [{ parameter: "page", problem: "malformed" }] };
}

function first(given: string | string[] | undefined): string {
  return all(given)[0] ?? "";
}

function all(given: string | string[] | undefined): string[] {
  const values = typeof given === "string" ? [given] : (given ?? []);
  return values.map((value) => value.trim()).filter((value) => value !== "");
}
