import type { HomeView } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";

const shown = [
  { count: "cases", page: "cases" },
  { count: "figures", page: "figures" },
  { count: "discrepancies", page: "discrepancies" },
  { count: "sources", page: "sources" },
] as const;

/** How much there is, with its date; every number leads to what it counts. */
export function HomeCounts({ view, t }: { view: HomeView; t: Translator }) {
  const { counts } = view;
  return (
    <section className="counts" aria-labelledby="counts">
      <h2 id="counts" className="label">
        {t("home.counts", { day: formatDay(view.asOf, t.lang) })}
      </h2>
      <ul>
        {shown.map(({ count, page }) => (
          <li key={count}>
            <a href={`/${t.lang}/${page}`}>
              <b>{formatNumber(counts[count], t.lang)}</b>{" "}
              {t(`home.count.${count}`, { n: counts[count] })}
            </a>
          </li>
        ))}
      </ul>
      <KnownTerms counts={counts} t={t} />
    </section>
  );
}

/** Of how many defendants the term is known: the rest is hatched, never left out. */
function KnownTerms({ counts, t }: { counts: HomeView["counts"]; t: Translator }) {
  const { defendants, withKnownTerm, quotations } = counts;
  const known = defendants === 0 ? 0 : (withKnownTerm / defendants) * 100;
  return (
    <div className="known-terms">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="share">
        <rect className="share-known" width={known} height="4" />
      </svg>
      <p>
        {t("home.knownTerms", { defendants, withKnownTerm })} {t("home.quotations", { quotations })}
      </p>
    </div>
  );
}
