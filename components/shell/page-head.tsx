import { type Language, languages } from "@/lib/domain/language";
import type { PageKeys, SiteWords } from "@/lib/domain/public/shown";
import { siteTranslator } from "@/lib/messages/site-translator";

/** What the answer to a reader's question says about the page, without the thing itself. */
export type PageAnswer = {
  status: 200 | 404 | 410 | 308;
  keys: PageKeys;
  to?: string;
  site?: SiteWords;
};

type PageHeadProps = {
  lang: Language;
  path: string;
  title: string;
  description: string;
  canonical: string;
  /** The page, without its language, beside which a feed stands under `/feeds`. */
  feed?: string | undefined;
  shown: PageAnswer;
};

/**
 * What React puts into the head. The front reads `otkaz-page`, takes it out of the page, and turns it
 * into a status and into the list of what the page depends on.
 */
export function PageHead(props: PageHeadProps) {
  const { status, keys, to } = props.shown;
  const site = siteTranslator(props.lang, props.shown.site)("site.name");
  const found = status === 200;
  return (
    <>
      <title>{props.path === "" ? props.title : `${props.title} · ${site}`}</title>
      <meta name="description" content={props.description} />
      <meta name="otkaz-page" content={JSON.stringify({ status, keys, to })} />
      {found ? <link rel="canonical" href={`/${props.lang}${props.canonical}`} /> : null}
      {found
        ? languages.map((lang) => (
            <link key={lang} rel="alternate" hrefLang={lang} href={`/${lang}${props.canonical}`} />
          ))
        : null}
      {found && props.feed ? (
        <FeedLink lang={props.lang} title={props.title} page={props.feed} />
      ) : null}
    </>
  );
}

function FeedLink({ lang, title, page }: { lang: Language; title: string; page: string }) {
  const href = `/feeds/${lang}${page}.atom`;
  return <link rel="alternate" type="application/atom+xml" title={title} href={href} />;
}
