import { addresses } from "@/components/values/addresses";
import { Worded } from "@/components/values/worded";
import type { SourceView } from "@/lib/domain/public/views";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";

type Quotation = SourceView["quotations"][number];

/** Every passage quoted from a source, in its order, with links to what rests on it. */
export function Quotations({ view, t }: { view: SourceView; t: Translator }) {
  const { quotations, source } = view;
  return (
    <section aria-labelledby="quotations-title">
      <h2 id="quotations-title">
        {t("sources.quotations")}{" "}
        <small>{t("sources.quotations.count", { n: quotations.length })}</small>
      </h2>
      {quotations.length > 0 ? <p className="aside">{t("sources.quotations.note")}</p> : null}
      <ol className="quotations">
        {quotations.map((quotation) => (
          <li key={`${quotation.start} ${quotation.exact}`}>
            <span className="place">{formatNumber(quotation.start, t.lang)}</span>
            <div>
              <q lang={source.language === t.lang ? undefined : source.language}>
                {quotation.exact}
              </q>
              <UsedBy quotation={quotation} t={t} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function UsedBy({ quotation, t }: { quotation: Quotation; t: Translator }) {
  if (quotation.usedBy.length === 0) return null;
  return (
    <p className="meta-line">
      {quotation.usedBy.map(({ kind, id, label }) => (
        <span key={`${kind} ${id}`}>
          {t(`sources.usedBy.${kind}`)}{" "}
          <a href={addresses[kind](t.lang, id)}>
            <Worded text={label} lang={t.lang} />
          </a>
        </span>
      ))}
    </p>
  );
}
