import { otherLanguage } from "@/lib/domain/language";
import type { MessageKey } from "@/lib/messages/catalogue";
import type { Translator } from "@/lib/messages/translator";

/** The sections that stand in the header of every page; the rest stands in the footer. */
const sections = [
  "cases",
  "precedents",
  "law",
  "courts",
  "statistics",
  "figures",
  "discrepancies",
  "sources",
] as const;

type PageHeaderProps = { path: string; query?: string | undefined; t: Translator };

/** The header: the name, the sections, search, the other language, and a way to leave quickly. */
export function PageHeader({ path, query = "", t }: PageHeaderProps) {
  const other = otherLanguage(t.lang);
  return (
    <header className="site-header">
      <a className="mark" href={`/${t.lang}`}>
        {t("site.name")} <i lang={other}>{t("site.nameOther")}</i>
      </a>
      <nav className="sections" aria-label={t("nav.sections")}>
        {sections.map((section) => (
          <SectionLink key={section} section={section} path={path} t={t} />
        ))}
        <a className="all-sections" href="#sections">
          {t("nav.all")}
        </a>
      </nav>
      <nav className="tools" aria-label={t("nav.tools")}>
        <a href={`/${t.lang}/search`} aria-current={path === "/search" ? "page" : undefined}>
          {t("nav.search")}
        </a>
        <a href={`/${other}${path}${query}`} hrefLang={other} lang={other}>
          {t("nav.otherLanguage")}
        </a>
        <a className="leave" href={neutralPage} rel="noreferrer nofollow external">
          {t("nav.leave")}
        </a>
      </nav>
    </header>
  );
}

/** The most ordinary page there is, for somebody who must not be seen reading this one. */
const neutralPage = "https://ya.ru/";

type Section = (typeof sections)[number];

function SectionLink({ section, path, t }: { section: Section; path: string; t: Translator }) {
  const key: MessageKey = `nav.${section}`;
  const here = path === `/${section}` || path.startsWith(`/${section}/`);
  return (
    <a href={`/${t.lang}/${section}`} aria-current={here ? "page" : undefined}>
      {t(key)}
    </a>
  );
}
