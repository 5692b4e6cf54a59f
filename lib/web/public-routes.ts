import { languages } from "@/lib/domain/language";
import { precedentParameters } from "@/lib/domain/precedents/query-parameters";
import { searchParameterNames } from "@/lib/domain/public/search-query";
import { facetNames } from "@/lib/domain/public/views";
import { statisticsParameters } from "@/lib/domain/statistics/query-parameters";

/** A page that anybody may read. `[lang]` stands for a language, `[x]` for one piece of a path. */
export type PublicPage = {
  pattern: string;
  /** The query parameters it reads, in their canonical order; all others are dropped. */
  parameters: readonly string[];
  /** Those of them that may stand several times, e.g. for the boxes of a form; of others the first counts. */
  several?: readonly string[];
  /** Whether finished bytes may be kept; what answers a reader's own words never is. */
  kept: boolean;
  /** Whether the same page also answers a posted form with these parameters. */
  posted: boolean;
};

/** An address for programs. */
export type MachineRoute = {
  pattern: string;
  parameters: readonly string[];
  several?: readonly string[];
  /** Whether parameters that are unknown or stand too often are refused, each of them named. */
  strict?: boolean;
  kept: boolean;
  /** Whether it also answers a posted form with these parameters. */
  posted?: boolean;
  /** Whether it is a file to keep, which a browser saves under the last piece of its address. */
  file?: boolean;
};

/** A handler that takes a plain form, `application/x-www-form-urlencoded` or multipart. */
export type PlainPost = { pattern: string; maxBytes: number };

/** A folder or file that never changes while the process runs; `immutable` where named by hash. */
export type StaticFiles = { pattern: string; immutable: boolean };

/** The facets of the cases, then order, page and view. */
const caseParameters = [...facetNames, "sort", "page", "view"];

/** The cases that a reader chose, as often as there are. */
const ownCases = ["case"];

/** A memo answers a question to the precedents and the cases chosen among the answers. */
const memoAnswer = {
  parameters: [
    ...precedentParameters.filter((name) => name !== "page"),
    "by",
    ...ownCases,
    "quiet",
  ],
  several: ownCases,
  kept: false,
  posted: true,
};
const memoFile = { ...memoAnswer, file: true };

export const publicPages: readonly PublicPage[] = [
  page("/"),
  page("/[lang]"),
  page("/[lang]/cases", caseParameters),
  page("/[lang]/cases/[slug]"),
  page("/[lang]/cases/[slug]/v/[n]"),
  page("/[lang]/cases/[slug]/history"),
  { ...page("/[lang]/cases/[slug]/alike"), kept: false },
  { pattern: "/[lang]/precedents/memo", ...memoAnswer },
  {
    ...page("/[lang]/compare", [...ownCases, "page"]),
    several: ownCases,
    kept: false,
    posted: true,
  },
  {
    ...page("/[lang]/search", [...searchParameterNames, "quiet"]),
    several: facetNames,
    kept: false,
    posted: true,
  },
  {
    ...page("/[lang]/precedents", [...precedentParameters, "quiet"]),
    kept: false,
    posted: true,
  },
  page("/[lang]/law"),
  page("/[lang]/law/[article]"),
  page("/[lang]/law/[article]/[part]"),
  page("/[lang]/courts", ["district"]),
  page("/[lang]/courts/[code]"),
  page("/[lang]/sources"),
  page("/[lang]/sources/[id]"),
  page("/[lang]/figures", ["view", "source", "publisher", "article", "metric"]),
  page("/[lang]/figures/[id]"),
  page("/[lang]/statistics", statisticsParameters),
  page("/[lang]/discrepancies", ["kind", "state"]),
  page("/[lang]/discrepancies/[id]"),
  page("/[lang]/glossary"),
  page("/[lang]/methodology"),
  page("/[lang]/corrections"),
  page("/[lang]/safety"),
  page("/[lang]/contact", ["problem"]),
  { ...page("/[lang]/contact/sent", ["ticket"]), kept: false },
  page("/[lang]/contact/answer", ["problem"]),
];

/** The first that fits counts. */
export const machineRoutes: readonly MachineRoute[] = [
  {
    pattern: "/api/v1/search",
    parameters: ["lang", ...searchParameterNames],
    several: facetNames,
    strict: true,
    kept: false,
  },
  { pattern: "/api/v1/cases", parameters: ["lang", ...caseParameters], strict: true, kept: true },
  { pattern: "/api/v1/cases/[slug]", parameters: ["lang", "version"], strict: true, kept: true },
  {
    pattern: "/api/v1/figures",
    parameters: ["lang", "source", "publisher", "article", "metric"],
    strict: true,
    kept: true,
  },
  { pattern: "/api/v1/figures/[view]", parameters: ["lang"], strict: true, kept: true },
  {
    pattern: "/[lang]/figures.csv",
    parameters: ["view", "source", "publisher", "article", "metric"],
    strict: true,
    kept: true,
    file: true,
  },
  {
    pattern: "/api/v1/statistics",
    parameters: ["lang", ...statisticsParameters],
    strict: true,
    kept: false,
  },
  {
    pattern: "/api/v1/statistics.csv",
    parameters: ["lang", "table", ...statisticsParameters],
    strict: true,
    kept: false,
    file: true,
  },
  {
    pattern: "/api/v1/compare",
    parameters: ["lang", ...ownCases],
    several: ownCases,
    strict: true,
    kept: false,
  },
  {
    pattern: "/[lang]/compare.csv",
    parameters: ownCases,
    several: ownCases,
    strict: true,
    kept: false,
    file: true,
  },
  { pattern: "/[lang]/precedents/memo.docx", ...memoFile },
  { pattern: "/[lang]/precedents/memo.md", ...memoFile },
  {
    pattern: "/api/v1/precedents",
    parameters: ["lang", ...precedentParameters],
    strict: true,
    kept: false,
    posted: true,
  },
  { pattern: "/api/v1/[...rest]", parameters: [], kept: false },
  {
    pattern: "/feeds/[lang]/search.atom",
    parameters: searchParameterNames,
    several: facetNames,
    kept: false,
  },
  { pattern: "/feeds/[lang]/cases.atom", parameters: [], kept: true },
  { pattern: "/feeds/[lang]/cases/[file]", parameters: [], kept: true },
  { pattern: "/feeds/[lang]/courts/[file]", parameters: [], kept: true },
  { pattern: "/feeds/[lang]/law/[article]", parameters: [], kept: true },
  { pattern: "/feeds/[lang]/law/[article]/[part]", parameters: [], kept: true },
  { pattern: "/feeds/[lang]/corrections.atom", parameters: [], kept: true },
  { pattern: "/sitemap.xml", parameters: [], kept: true },
  { pattern: "/robots.txt", parameters: [], kept: true },
];

/** A letter of 20,000 Cyrillic characters takes six bytes for each of them in a posted form. */
export const plainPosts: readonly PlainPost[] = [
  { pattern: "/[lang]/contact/send", maxBytes: 160_000 },
  { pattern: "/[lang]/contact/answer/read", maxBytes: 4_000 },
];

/** Private, but plain forms without scripts: how the first account is made. */
export const setupRoutes: readonly PlainPost[] = [
  { pattern: "/setup", maxBytes: 16_000 },
  { pattern: "/setup/[...rest]", maxBytes: 16_000 },
];

/** What only staff and readers with an account use; Next answers them itself. */
/** What the desk's own scripts ask, by every method there is of asking and changing. */
export const privateData = "/desk/api/[...rest]";

export const privateRoutes: readonly string[] = [
  "/desk",
  privateData,
  "/desk/[...rest]",
  "/account",
  "/account/[...rest]",
  "/api/auth/[...rest]",
];

/** Private addresses that take a file from a plain form, each with a limit of its own. */
export const filePosts: readonly string[] = ["/desk/records/new/file"];

export const staticFiles: readonly StaticFiles[] = [
  { pattern: "/_next/static/[...rest]", immutable: true },
  { pattern: "/fonts/[...rest]", immutable: true },
  { pattern: "/own/[...rest]", immutable: false },
  { pattern: "/favicon.ico", immutable: false },
  { pattern: "/icon.svg", immutable: false },
];

/** Where Next renders the page for an address outside the table and outside a language. */
export const unknownPath = "/unknown";

/** Whether a piece of a path is a language of the site. */
export function isLanguage(piece: string | undefined): boolean {
  return languages.some((lang) => lang === piece);
}

function page(pattern: string, parameters: readonly string[] = []): PublicPage {
  return { pattern, parameters, kept: true, posted: false };
}
