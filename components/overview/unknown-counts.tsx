import type { DeskOverview } from "@/lib/domain/desk-overview";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type UnknownCountsProps = { unknown: DeskOverview["unknown"]; t: DeskTranslator };

/** In how many cases each question has no answer; the number leads to those cases. */
export function UnknownCounts({ unknown, t }: UnknownCountsProps) {
  return (
    <section className="d-panel" aria-labelledby="unknown-counts">
      <h2 id="unknown-counts">{t("overview.unknown")}</h2>
      {unknown.questions.length === 0 ? (
        <p>{t("overview.unknown.none")}</p>
      ) : (
        <UnknownTable unknown={unknown} t={t} />
      )}
    </section>
  );
}

function UnknownTable({ unknown, t }: UnknownCountsProps) {
  return (
    <table className="d-table">
      <caption>{t("overview.unknown.caption", { cases: unknown.cases })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("overview.unknown.question")}</th>
          <th scope="col" className="num">
            {t("overview.unknown.count")}
          </th>
        </tr>
      </thead>
      <tbody>
        {unknown.questions.map(({ question, cases }) => (
          <tr key={question}>
            <th scope="row">{t.code("question", question)}</th>
            <td className="num">
              <a
                href={`/desk/bulk?unknown=${question}`}
                aria-label={`${cases}: ${t("overview.unknown.show", {
                  question: t.code("question", question),
                })}`}
              >
                {cases}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
