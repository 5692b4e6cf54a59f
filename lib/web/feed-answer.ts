import type { Language } from "@/lib/domain/language";
import type { FeedCase, FeedCasesView } from "@/lib/domain/public/feed";
import { pageStatement, type Shown } from "@/lib/domain/public/shown";
import type { CaseHistoryView, CorrectionsView } from "@/lib/domain/public/views";
import { provisionName } from "@/lib/messages/formatters/provision";
import { siteTranslator } from "@/lib/messages/site-translator";
import type { Translator } from "@/lib/messages/translator";
import { appUrl } from "./app-url";
import { type AtomEntry, type AtomFeed, atomXml } from "./atom-feed";

/** What a feed says for a view. `path` and `page` go without their language. */
export type FeedWords = Pick<AtomFeed, "title" | "subtitle" | "asOf" | "entries"> & {
  /** Where the page for people is; the feed stands beside it, under `/feeds`. */
  page: string;
  /** What follows the address of both: a search, beginning with `?`. */
  query?: string;
};

type Say<T> = (view: T, t: Translator) => FeedWords;

/** What a feed's address answers: Atom, with what it depends on in a header that the front removes. */
export function feedAnswer<T>(lang: Language, shown: Shown<T>, say: Say<T>): Response {
  const headers = { "x-otkaz-page": JSON.stringify(pageStatement(shown)) };
  if (shown.status === 308) return new Response(null, { status: 308, headers });
  if (shown.status !== 200) return plain(shown.status, headers);
  const t = siteTranslator(lang, shown.site);
  const { page, query = "", ...words } = say(shown.view, t);
  const body = atomXml(appUrl(), {
    ...words,
    lang,
    id: `feed/${lang}${page}`,
    path: `/feeds/${lang}${page}.atom${query}`,
    page: `/${lang}${page}${query}`,
    site: t("site.name"),
    licence: t("footer.licence"),
  });
  const type = "application/atom+xml; charset=utf-8";
  return new Response(body, { headers: { ...headers, "Content-Type": type } });
}

/** The answer where an address does not end as that of a feed. */
export function noFeed(): Response {
  return plain(404, { "x-otkaz-page": JSON.stringify({ status: 404, keys: {} }) });
}

/** The name in `name.atom`; null where an address ends otherwise. */
export function feedName(file: string): string | null {
  return /^(.+)\.atom$/.exec(file)?.[1] ?? null;
}

/** The feed of all cases. */
export const allCasesFeed: Say<FeedCasesView> = (view, t) => ({
  title: t("feeds.entry", { site: t("site.name"), title: t("feeds.cases") }),
  ...caseEntries(view, t),
  page: "/cases",
});

/** The feed of a court, whose page is at `page`. */
export function courtFeed(page: string): Say<FeedCasesView> {
  return (view, t) => ({
    title: t("feeds.court", { name: view.name }),
    ...caseEntries(view, t),
    page,
  });
}

/** The feed of an article or a part of one, whose page is at `page`. */
export function lawFeed(page: string): Say<FeedCasesView> {
  return (view, t) => ({
    title: t("feeds.law", { name: provisionName(view.name, t.lang) }),
    ...caseEntries(view, t),
    page,
  });
}

/** The feed of a search. Its title does not repeat the words, which may stay on a screen for long. */
export function searchFeed(query: string): Say<FeedCasesView> {
  return (view, t) => ({
    ...caseEntries(view, t),
    title: t("feeds.entry", { site: t("site.name"), title: t("feeds.search") }),
    subtitle: t("feeds.search.sub"),
    page: "/search",
    query,
  });
}

/** The feed of one case: its versions, each with what was said of the change. */
export const caseHistoryFeed: Say<CaseHistoryView> = ({ slug, title, versions }, t) => ({
  title: t("feeds.case", { title }),
  subtitle: t("feeds.case.sub"),
  page: `/cases/${slug}`,
  asOf: "",
  entries: versions.map(({ version, publishedOn, reason }) => ({
    id: `case/${slug.slice(0, 4)}/${t.lang}/v/${version}`,
    path: `/${t.lang}/cases/${slug}/v/${version}`,
    title: t("feeds.case.version", { n: version }),
    summary: reason,
    updatedOn: publishedOn,
  })),
});

/** The feed of the corrections. */
export const correctionFeed: Say<CorrectionsView> = ({ corrections }, t) => ({
  title: t("feeds.entry", { site: t("site.name"), title: t("feeds.corrections") }),
  subtitle: t("feeds.corrections.sub"),
  page: "/corrections",
  asOf: "",
  entries: corrections.map(({ id, on, slug, title, text }) => ({
    id: `correction/${id}/${t.lang}`,
    path: slug ? `/${t.lang}/cases/${slug}` : `/${t.lang}/corrections`,
    title: title || t("feeds.corrections"),
    summary: text,
    updatedOn: on,
  })),
});

function caseEntries({ cases, asOf }: FeedCasesView, t: Translator) {
  const entries = cases.map((one) => caseEntry(one, t.lang));
  return { subtitle: t("feeds.cases.sub"), asOf, entries };
}

function caseEntry(shown: FeedCase, lang: Language): AtomEntry {
  const { number, slug, title, standfirst, firstOn, changedOn } = shown;
  return {
    id: `case/${number}/${lang}`,
    path: `/${lang}/cases/${slug}`,
    title,
    summary: standfirst,
    updatedOn: changedOn,
    firstOn,
  };
}

function plain(status: 404 | 410, headers: Record<string, string>): Response {
  const type = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(`${status}\n`, { status, headers: { ...headers, ...type } });
}
