import { addresses } from "@/components/values/addresses";
import { otherLanguage } from "@/lib/domain/language";
import type { LawListView } from "@/lib/domain/public/views";
import { formatNumber } from "@/lib/messages/formatters/number";
import { formatMonths } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import { LawBar } from "./law-bar";
import { partName } from "./part-name";

type LawListRowProps = { article: LawListView["articles"][number]; longest: number; t: Translator };

/** One article of the list. */
export function LawListRow({ article, longest, t }: LawListRowProps) {
  const titles = { en: article.titleEn, ru: article.titleRu };
  const other = otherLanguage(t.lang);
  return (
    <tr>
      <th scope="row">
        <a href={addresses.provision(t.lang, article.number)}>{article.number}</a>
      </th>
      <td className="titles">
        {titles[t.lang]}
        <small lang={other}>{titles[other]}</small>
      </td>
      <td className="parts" data-label={t("law.parts")}>
        {article.parts.map((part) => partName(part, t)).join(", ")}
      </td>
      <td className="longest" data-label={t("law.maximum")}>
        {article.maxMonths === null ? (
          <span className="aside">{t("law.noTerm")}</span>
        ) : (
          <>
            <span>{formatMonths(article.maxMonths, t)}</span>
            <LawBar months={article.maxMonths} of={longest} />
          </>
        )}
      </td>
      <td className="number" data-label={t("law.cases")}>
        {formatNumber(article.cases, t.lang)}
      </td>
    </tr>
  );
}
