import { addresses } from "@/components/values/addresses";
import type { CaseView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import type { Translator } from "@/lib/messages/translator";

type CaseMetaProps = { view: CaseView; origin: string; t: Translator };

/** How to cite the case, which version this is, and where to go from here. */
export function CaseMeta({ view, origin, t }: CaseMetaProps) {
  const { slug } = view.case;
  const day = formatDay(view.publishedOn, t.lang);
  const permalink = addresses.caseVersion(t.lang, slug, view.version);
  return (
    <section className="case-meta" aria-labelledby="cite">
      <h2 id="cite">{t("case.cite")}</h2>
      <p className="citation">
        {t("case.citation", {
          title: view.case.title,
          number: view.case.number,
          version: view.version,
          day,
        })}{" "}
        <a href={permalink}>{`${origin}${permalink}`}</a>
      </p>
      <ul className="meta">
        <li>{t("case.version", { version: view.version, day })}</li>
        <li>
          <a href={addresses.caseAlike(t.lang, slug)}>{t("case.alike")}</a>
        </li>
        <li>
          <a href={addresses.caseHistory(t.lang, slug)}>{t("case.history")}</a>
        </li>
        <li>
          <a href={addresses.caseData(slug)}>{t("case.data")}</a>
        </li>
        <li>
          <a href={`/${t.lang}/contact`}>{t("case.report")}</a>
        </li>
        <li>{t("case.print")}</li>
      </ul>
      <p className="digest">
        {t("case.digest")} <span className="tab">{view.digest}</span>
      </p>
    </section>
  );
}
