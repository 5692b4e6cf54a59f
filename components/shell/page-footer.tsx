import type { MessageKey } from "@/lib/messages/catalogue";
import type { Translator } from "@/lib/messages/translator";

const groups = [
  { label: "footer.read", pages: ["cases", "law", "courts", "search", "precedents"] },
  {
    label: "footer.check",
    pages: ["statistics", "figures", "discrepancies", "sources", "corrections"],
  },
  { label: "footer.about", pages: ["methodology", "glossary", "safety", "contact"] },
] as const;

/** The footer: every section, what may be done with the texts, and how to read safely. */
export function PageFooter({ t }: { t: Translator }) {
  return (
    <footer className="site-footer">
      <nav id="sections" aria-label={t("nav.all")} className="site-map">
        {groups.map((group) => (
          <div key={group.label}>
            <h2>{t(group.label)}</h2>
            <ul>
              {group.pages.map((page) => (
                <li key={page}>
                  <a href={`/${t.lang}/${page}`}>{t(pageName(page))}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="colophon">
        <p>{t("footer.privacy")}</p>
        <p>{t("footer.licence")}</p>
      </div>
    </footer>
  );
}

type Page = (typeof groups)[number]["pages"][number];

function pageName(page: Page): MessageKey {
  return `nav.${page}`;
}
