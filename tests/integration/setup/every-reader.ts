import type { Language } from "@/lib/domain/language";
import { readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import type { Shown } from "@/lib/domain/public/shown";
import type { CaseQuery } from "@/lib/domain/public/views";
import { everything } from "@/lib/domain/statistics/query";
import { compareCases } from "@/lib/operations/readers/compare-cases";
import { findPrecedents } from "@/lib/operations/readers/find-precedents";
import { listAddresses } from "@/lib/operations/readers/list-addresses";
import { listCases } from "@/lib/operations/readers/list-cases";
import { listCorrections } from "@/lib/operations/readers/list-corrections";
import { listCourts } from "@/lib/operations/readers/list-courts";
import { listDiscrepancies } from "@/lib/operations/readers/list-discrepancies";
import { listFeedCases } from "@/lib/operations/readers/list-feed-cases";
import { listFigures } from "@/lib/operations/readers/list-figures";
import { listLaw } from "@/lib/operations/readers/list-law";
import { listSources } from "@/lib/operations/readers/list-sources";
import { makeMemo } from "@/lib/operations/readers/make-memo";
import { searchPublished } from "@/lib/operations/readers/search-published";
import { showAlike } from "@/lib/operations/readers/show-alike";
import { showArticle } from "@/lib/operations/readers/show-article";
import { showCase } from "@/lib/operations/readers/show-case";
import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { showCourt } from "@/lib/operations/readers/show-court";
import { showDiscrepancy } from "@/lib/operations/readers/show-discrepancy";
import { showFigure } from "@/lib/operations/readers/show-figure";
import { showGlossary } from "@/lib/operations/readers/show-glossary";
import { showHome } from "@/lib/operations/readers/show-home";
import { showLedger } from "@/lib/operations/readers/show-ledger";
import { showProvision } from "@/lib/operations/readers/show-provision";
import { showSite } from "@/lib/operations/readers/show-site";
import { showSource } from "@/lib/operations/readers/show-source";
import { showStatistics } from "@/lib/operations/readers/show-statistics";
import { readMemoAsk } from "@/lib/web/memo-query";
import { aSearchQuery } from "@/tests/fixtures/search-view";

/** A question of a reader, with the keys that its answer depends on at the least. */
export type Question = {
  name: string;
  ask: (lang: Language) => Promise<Shown<unknown>>;
  keys: string[];
};

/** All cases, the newest first. */
export const allCases: CaseQuery = { chosen: {}, sort: "newest", page: 1, view: "cards" };

const slug = "0001-dmitry-vasilets";

const twoCases = [
  { slug, n: null },
  { slug: "0002", n: null },
];

/** Every question that readers can ask, of something that is there. */
export const everyReader: Question[] = [
  {
    name: "showHome",
    ask: showHome,
    keys: ["cases", "figures", "discrepancies", "sources", "courts"],
  },
  { name: "listCases", ask: (lang) => listCases(lang, allCases), keys: ["cases", "courts"] },
  {
    name: "showCase",
    ask: (lang) => showCase(lang, slug, null),
    keys: ["case:0001", "discrepancies", "figures"],
  },
  {
    name: "showAlike",
    ask: (lang) => showAlike(lang, slug),
    keys: ["case:0001", "cases", "courts"],
  },
  { name: "showCaseHistory", ask: (lang) => showCaseHistory(lang, slug), keys: ["case:0001"] },
  {
    name: "findPrecedents",
    ask: (lang) => findPrecedents(lang, readPrecedentQuery({ provision: "337(5)", from: "31" })),
    keys: ["cases", "courts", "records"],
  },
  {
    name: "compareCases",
    ask: (lang) => compareCases(lang, { cases: twoCases, page: null }),
    keys: ["cases", "case:0001", "case:0002"],
  },
  {
    name: "makeMemo",
    ask: (lang) => makeMemo(lang, readMemoAsk({ case: [slug, "0002"] })),
    keys: ["cases", "courts", "records", "sources", "case:0001", "case:0002"],
  },
  { name: "listLaw", ask: listLaw, keys: ["law", "cases"] },
  { name: "showArticle", ask: (lang) => showArticle(lang, "337"), keys: ["law", "cases"] },
  {
    name: "showProvision",
    ask: (lang) => showProvision(lang, "332", "2.1"),
    keys: ["law", "cases"],
  },
  { name: "listCourts", ask: listCourts, keys: ["courts", "cases"] },
  { name: "showCourt", ask: (lang) => showCourt(lang, "25GV0001"), keys: ["courts", "cases"] },
  { name: "listSources", ask: listSources, keys: ["sources"] },
  {
    name: "showSource",
    ask: (lang) => showSource(lang, "mediazona-2023-04-11"),
    keys: ["source:mediazona-2023-04-11", "sources"],
  },
  { name: "listFigures", ask: (lang) => listFigures(lang, {}), keys: ["figures", "sources"] },
  {
    name: "showFigure",
    ask: (lang) => showFigure(lang, "f001"),
    keys: ["figure:f001", "figures", "discrepancies", "sources", "law", "records", "courts"],
  },
  {
    name: "showLedger",
    ask: (lang) => showLedger(lang, "arithmetic"),
    keys: ["figures", "discrepancies", "sources", "law"],
  },
  { name: "listDiscrepancies", ask: listDiscrepancies, keys: ["discrepancies"] },
  {
    name: "showDiscrepancy",
    ask: (lang) => showDiscrepancy(lang, "x01"),
    keys: ["discrepancy:x01", "cases", "figures", "law"],
  },
  { name: "showGlossary", ask: showGlossary, keys: ["glossary"] },
  {
    name: "listFeedCases",
    ask: (lang) => listFeedCases(lang, { of: "court", code: "25GV0001" }),
    keys: ["courts", "cases"],
  },
  { name: "listCorrections", ask: listCorrections, keys: ["corrections", "cases"] },
  {
    name: "listAddresses",
    ask: listAddresses,
    keys: ["cases", "figures", "discrepancies", "sources", "law", "courts"],
  },
  {
    name: "showStatistics",
    ask: (lang) => showStatistics(lang, everything),
    keys: ["records", "cases", "courts", "law"],
  },
  { name: "showSite", ask: showSite, keys: [] },
  // Never kept; but what a publication or a withdrawal overtakes is answered anew.
  {
    name: "searchPublished",
    ask: (lang) => searchPublished(lang, aSearchQuery({ q: "337" })),
    keys: ["cases", "courts", "figures", "discrepancies", "sources"],
  },
];
