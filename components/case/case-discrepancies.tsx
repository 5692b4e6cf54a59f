import { addresses } from "@/components/values/addresses";
import { QuotedWords, QuoteSource } from "@/components/values/quote";
import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { computationText } from "@/lib/messages/formatters/computation";
import type { Translator } from "@/lib/messages/translator";

type CaseDiscrepanciesProps = { discrepancies: readonly PublicDiscrepancy[]; t: Translator };

/** Where sources, or a source with itself, do not agree: the sides next to each other, and the reason. */
export function CaseDiscrepancies({ discrepancies, t }: CaseDiscrepanciesProps) {
  if (discrepancies.length === 0) return null;
  return (
    <section className="disagree" aria-labelledby="disagree">
      <h2 id="disagree">{t("case.discrepancies")}</h2>
      {discrepancies.map((discrepancy) => (
        <section key={discrepancy.id} className="discrepancy">
          <h3>
            <a href={addresses.discrepancy(t.lang, discrepancy.id)}>{discrepancy.title}</a>
          </h3>
          <div className="sides">
            {discrepancy.sides.map((side) => (
              <Side key={side.states} side={side} t={t} />
            ))}
          </div>
          <p className="reason">{discrepancy.reason || t("discrepancies.reason.gone")}</p>
        </section>
      ))}
    </section>
  );
}

function Side({ side, t }: { side: PublicDiscrepancy["sides"][number]; t: Translator }) {
  return (
    <div className={side.preferred ? "side preferred" : "side"}>
      {side.preferred ? <p className="label">{t("case.weFollow")}</p> : null}
      <p>{side.states}</p>
      {side.quotes.map((quote) => (
        <p className="side-quote" key={quote.excerpt}>
          <QuotedWords quote={quote} t={t} /> <QuoteSource quote={quote} t={t} />
        </p>
      ))}
      {side.computation === null ? null : (
        <p className="tab">{computationText(side.computation, t.lang)}</p>
      )}
      {side.unverified === null ? null : (
        <p className="unverified">{t("case.unverified", { what: side.unverified })}</p>
      )}
    </div>
  );
}
