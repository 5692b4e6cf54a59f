import type { ReactNode } from "react";
import { Gone } from "@/components/problems/gone";
import { Moved } from "@/components/problems/moved";
import { NotFound } from "@/components/problems/not-found";
import type { Language } from "@/lib/domain/language";
import { siteTranslator } from "@/lib/messages/site-translator";
import type { Translator } from "@/lib/messages/translator";
import { PageFooter } from "./page-footer";
import { type PageAnswer, PageHead } from "./page-head";
import { PageHeader } from "./page-header";

type PublicPageProps = {
  lang: Language;
  /** The address without its language, e.g. `/cases/0001-name`; empty for the home page. */
  path: string;
  /** The query of this address, with `?`, which the same page in the other language keeps. */
  query?: string | undefined;
  title: string;
  description?: string | undefined;
  /** The address, without its language, that stands for this page where it has several. */
  canonical?: string;
  /** The page, without its language, beside which a feed stands under `/feeds`. */
  feed?: string | undefined;
  shown: PageAnswer;
  children: ReactNode;
};

/** A public page: its head, header, footer, and the children or the plain statement that there is nothing. */
export function PublicPage(props: PublicPageProps) {
  const { lang, path, shown } = props;
  const t = siteTranslator(lang, shown.site);
  const found = shown.status === 200;
  return (
    <>
      <PageHead
        {...props}
        title={found ? props.title : problemTitle(shown, t)}
        description={found ? (props.description ?? t("site.tagline")) : t("site.tagline")}
        canonical={props.canonical ?? path}
      />
      <a className="skip" href="#main">
        {t("nav.skip")}
      </a>
      {/* An address that is gone may hold a name: no link of the page repeats it. */}
      <PageHeader path={found ? path : ""} query={found ? props.query : undefined} t={t} />
      <main id="main" className="page" tabIndex={-1}>
        {found ? props.children : <Problem shown={shown} t={t} />}
      </main>
      <PageFooter t={t} />
    </>
  );
}

function problemTitle(shown: PageAnswer, t: Translator): string {
  if (shown.status === 410) return t("problem.gone.title");
  return shown.status === 308 ? t("problem.moved.title") : t("problem.notFound.title");
}

function Problem({ shown, t }: { shown: PageAnswer; t: Translator }) {
  if (shown.status === 410) return <Gone t={t} />;
  if (shown.status === 308) return <Moved to={shown.to ?? `/${t.lang}`} t={t} />;
  return <NotFound t={t} />;
}
