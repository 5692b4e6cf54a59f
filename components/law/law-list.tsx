import { PageOpening } from "@/components/prose/page-opening";
import type { LawListView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { GeneralRules } from "./general-rules";
import { LawListRow } from "./law-list-row";

/** The chapter: every article with its titles, its parts, its cases, and the longest term. */
export function LawList({ view, t }: { view: LawListView; t: Translator }) {
  const longest = Math.max(60, ...view.articles.map((article) => article.maxMonths ?? 0));
  return (
    <>
      <PageOpening title={t("law.title")} standfirst={t("law.standfirst")} />
      <p className="measure">{t("law.byDate")}</p>
      <table className="list law-list">
        <caption>{t("law.scale", { years: Math.round(longest / 12) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("law.article")}</th>
            <th scope="col">{t("law.title.column")}</th>
            <th scope="col">{t("law.parts")}</th>
            <th scope="col">{t("law.maximum")}</th>
            <th scope="col" className="number">
              {t("law.cases")}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.articles.map((article) => (
            <LawListRow key={article.number} article={article} longest={longest} t={t} />
          ))}
        </tbody>
      </table>
      <GeneralRules t={t} />
      <p className="fine">{t("law.translation")}</p>
    </>
  );
}
