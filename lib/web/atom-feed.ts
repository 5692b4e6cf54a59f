import { Feed } from "feed";
import type { Language } from "@/lib/domain/language";

/** An entry of a feed. `id` never holds a name; `path` is its page; days are calendar days. */
export type AtomEntry = {
  id: string;
  path: string;
  title: string;
  summary: string;
  updatedOn: string;
  firstOn?: string;
};

export type AtomFeed = {
  lang: Language;
  /** Stable for as long as there is such a feed, e.g. `feed/en/cases`. */
  id: string;
  title: string;
  subtitle: string;
  /** Who speaks: the site itself. No author is ever named. */
  site: string;
  licence: string;
  /** Where the feed is, and the page for people that it follows. */
  path: string;
  page: string;
  /** The day that stands for an empty feed. */
  asOf: string;
  entries: readonly AtomEntry[];
};

/** An Atom feed (RFC 4287). Its addresses and ids begin with the public address of the site. */
export function atomXml(appUrl: string, given: AtomFeed): string {
  const host = new URL(appUrl).hostname;
  const feed = new Feed({
    id: tagOf(host, given.id),
    title: plainText(given.title),
    description: plainText(given.subtitle),
    copyright: plainText(given.licence),
    author: { name: plainText(given.site) },
    link: appUrl + given.page,
    feed: appUrl + given.path,
    updated: midnight(latestOf(given)),
    generator: false,
  });
  for (const entry of given.entries)
    feed.addItem({
      id: tagOf(host, entry.id),
      title: htmlText(entry.title),
      link: appUrl + entry.path,
      description: htmlText(entry.summary),
      date: midnight(entry.updatedOn),
      ...(entry.firstOn === undefined ? {} : { published: midnight(entry.firstOn) }),
    });
  const xmlns = 'xmlns="http://www.w3.org/2005/Atom"';
  return feed.atom1().replace(`<feed ${xmlns}>`, `<feed ${xmlns} xml:lang="${given.lang}">`);
}

/** A tag URI (RFC 4151): the site's host, the year of the first feed, and an id without names. */
function tagOf(host: string, id: string): string {
  return `tag:${host},2026:${id}`;
}

function latestOf({ asOf, entries }: AtomFeed): string {
  const days = entries.map(({ updatedOn }) => updatedOn).sort();
  return days.at(-1) ?? (asOf || "2026-01-01");
}

/** Midnight UTC of a calendar day: no hour of anybody's work is ever told. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What XML 1.0 cannot hold is left out: most controls, lone surrogates, two non-characters. */
function allowed(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[\u007F-\u0084\u0086-\u009F]/g, "");
}

/** A plain text element. The package takes `&amp;` for a lone ampersand, so it gets each escaped. */
function plainText(text: string): string {
  return allowed(text).replaceAll("&", "&amp;");
}

/** The package calls titles and summaries HTML: words that look like a tag must stay words. */
function htmlText(text: string): string {
  return allowed(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
