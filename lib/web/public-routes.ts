import { languages } from "@/lib/domain/language";
import { facetNames } from "@/lib/domain/public/views";

/** A page that anybody may read. `[lang]` stands for a language, `[x]` for one piece of a path. */
export type PublicPage = {
  pattern: string;
  /** The query parameters it reads, in their canonical order; all others are dropped. */
  parameters: readonly string[];
  /** Whether finished bytes may be kept; what answers a reader's own words never is. */
  kept: boolean;
  /** Whether the same page also answers a posted form with these parameters. */
  posted: boolean;
};

/** An address for programs. */
export type MachineRoute = {
  pattern: string;
  parameters: readonly string[];
  kept: boolean;
};

/** A handler that takes a plain form, `application/x-www-form-urlencoded` or multipart. */
export type PlainPost = { pattern: string; maxBytes: number };

/** A folder or file that never changes while the process runs; `immutable` where named by hash. */
export type StaticFiles = { pattern: string; immutable: boolean };

/** The facets of the cases, then order, page and view. */
const caseParameters = [...facetNames, "sort", "page", "view"];

export const publicPages: readonly PublicPage[] = [
  page("/"),
  page("/[lang]"),
  page("/[lang]/cases", caseParameters),
  page("/[lang]/cases/[slug]"),
  page("/[lang]/cases/[slug]/v/[n]"),
  page("/[lang]/cases/[slug]/history"),
  { ...page("/[lang]/search", ["q", "kind", "page", "quiet"]), kept: false, posted: true },
  page("/[lang]/law"),
  page("/[lang]/law/[article]"),
  page("/[lang]/law/[article]/[part]"),
  page("/[lang]/courts", ["district"]),
  page("/[lang]/courts/[code]"),
  page("/[lang]/sources"),
  page("/[lang]/sources/[id]"),
  page("/[lang]/figures", ["source", "publisher", "article", "metric", "period"]),
  page("/[lang]/figures/[id]"),
  page("/[lang]/discrepancies", ["kind", "state"]),
  page("/[lang]/discrepancies/[id]"),
  page("/[lang]/glossary"),
  page("/[lang]/methodology"),
  page("/[lang]/corrections"),
  page("/[lang]/safety"),
  page("/[lang]/contact", ["problem"]),
  page("/[lang]/contact/sent"),
  page("/[lang]/contact/answer", ["problem"]),
];

/** The first that fits counts. */
export const machineRoutes: readonly MachineRoute[] = [
  { pattern: "/api/v1/search", parameters: ["lang", "q", "kind", "page"], kept: false },
  { pattern: "/api/v1/cases", parameters: ["lang", ...caseParameters], kept: true },
  { pattern: "/api/v1/cases/[slug]", parameters: ["lang", "version"], kept: true },
  { pattern: "/api/v1/[...rest]", parameters: [], kept: false },
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
export const privateRoutes: readonly string[] = [
  "/desk",
  "/desk/[...rest]",
  "/account",
  "/account/[...rest]",
  "/api/auth/[...rest]",
];

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
