import type { PrecedentHit } from "@/lib/domain/precedents/view";
import type { Translator } from "@/lib/messages/translator";
import type { PrecedentsPageProps } from "./page-props";
import { PrecedentItem } from "./precedent-item";
import { PrecedentStep } from "./precedent-step";
import { QueryInputs } from "./query-inputs";

/** The cases, the likest first; the ticked ones can be laid side by side or taken away as a memo. */
export function PrecedentList({ view, quiet, t }: PrecedentsPageProps) {
  if (view.hits.length === 0) return null;
  const title = view.asked.length > 0 ? "precedents.list.byLikeness" : "precedents.list";
  return (
    <section className="precedents" aria-labelledby="precedent-list">
      <h2 id="precedent-list">{t(title)}</h2>
      <p className="aside">{t("precedents.list.taking")}</p>
      <form method="post" action={`/${t.lang}/precedents/memo`}>
        <QueryInputs query={{ ...view.query, page: 1, dataVersion: view.dataVersion.number }} />
        {quiet ? <input type="hidden" name="quiet" value="1" /> : null}
        <ol start={(view.page - 1) * perPage + 1}>
          {view.hits.map((hit) => (
            <li key={hit.card.number}>
              <Tick hit={hit} t={t} />
              <div>
                <PrecedentItem hit={hit} asked={view.asked} t={t} />
              </div>
            </li>
          ))}
        </ol>
        <div className="form-actions">
          <button type="submit">{t("precedents.list.memo")}</button>
          <button
            type="submit"
            className="other"
            formAction={`/${t.lang}/compare`}
            formMethod={quiet ? "post" : "get"}
          >
            {t("precedents.list.compare")}
          </button>
        </div>
      </form>
      <Turns view={view} quiet={quiet} t={t} />
    </section>
  );
}

const perPage = 20;

function Tick({ hit, t }: { hit: PrecedentHit; t: Translator }) {
  return (
    <label className="tick">
      <input type="checkbox" name="case" value={hit.card.slug} />
      <span className="sr-only">{t("precedents.list.take", { title: hit.card.title })}</span>
    </label>
  );
}

function Turns({ view, quiet, t }: PrecedentsPageProps) {
  const { page, pages, query } = view;
  if (pages < 2) return null;
  return (
    <nav className="turns" aria-label={t("precedents.list.pages")}>
      {page > 1 ? (
        <PrecedentStep query={{ ...query, page: page - 1 }} quiet={quiet} at="precedent-list" t={t}>
          {t("precedents.list.previous")}
        </PrecedentStep>
      ) : null}
      <span>{t("precedents.list.page", { page, pages })}</span>
      {page < pages ? (
        <PrecedentStep query={{ ...query, page: page + 1 }} quiet={quiet} at="precedent-list" t={t}>
          {t("precedents.list.next")}
        </PrecedentStep>
      ) : null}
    </nav>
  );
}
