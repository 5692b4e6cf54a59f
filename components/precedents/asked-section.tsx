import { formatDay } from "@/lib/messages/formatters/day";
import { factPhrase } from "./fact-words";
import type { PrecedentsPageProps } from "./page-props";
import { PrecedentStep } from "./precedent-step";
import { queryAddress } from "./query-address";

/** What was asked, of which version of the data, and the ways to ask the same again. */
export function AskedSection(props: PrecedentsPageProps) {
  const { view, quiet, t } = props;
  return (
    <section className="asked" aria-labelledby="asked">
      <h2 id="asked">{t("precedents.asked")}</h2>
      {view.asked.length === 0 ? (
        <p>{t("precedents.asked.nothing")}</p>
      ) : (
        <ul className="asked-facts">
          {view.asked.map(({ fact, value, weight }) => (
            <li key={fact}>
              {factPhrase(fact, [value], t)}{" "}
              <small className="aside">{t("precedents.asked.weight", { n: weight })}</small>
            </li>
          ))}
        </ul>
      )}
      <VersionNote {...props} />
      {quiet ? null : <Links {...props} />}
    </section>
  );
}

function VersionNote({ view, quiet, t }: PrecedentsPageProps) {
  const { dataVersion, present, since } = view;
  const { number } = dataVersion;
  const day = dataVersion.day === "" ? t("value.noDate") : formatDay(dataVersion.day, t.lang);
  if (!since)
    return <p className="aside">{t("precedents.version", { number: String(number), day })}</p>;
  const { withdrawn, redacted } = since;
  return (
    <div className="caution">
      <p>
        {t("precedents.version.earlier", {
          number: String(number),
          day,
          present: String(present.number),
        })}{" "}
        {withdrawn > 0 ? t("precedents.version.withdrawn", { n: withdrawn }) : null}{" "}
        {redacted > 0 ? t("precedents.version.redacted", { n: redacted }) : null}
      </p>
      <PrecedentStep query={{ ...view.query, dataVersion: null }} quiet={quiet} at="asked" t={t}>
        {t("precedents.version.now")}
      </PrecedentStep>
    </div>
  );
}

/** Addresses of this question. After a posted one there are none: they would hold the facts. */
function Links({ view, t }: PrecedentsPageProps) {
  const { query, dataVersion } = view;
  const page = `/${t.lang}/precedents`;
  const fixed = { ...query, dataVersion: dataVersion.number };
  const data = new URLSearchParams(queryAddress(fixed));
  data.set("lang", t.lang);
  return (
    <p className="onward">
      <a href={`${page}${queryAddress(query)}`}>{t("precedents.link")}</a>
      <a href={`${page}${queryAddress(fixed, { weights: "all" })}`}>{t("precedents.again")}</a>
      <a href={`/api/v1/precedents?${data}`}>{t("precedents.data")}</a>
    </p>
  );
}
