import { Quote } from "@/components/values/quote";
import { Worded } from "@/components/values/worded";
import type { PublicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { computationText } from "@/lib/messages/formatters/computation";
import type { Translator } from "@/lib/messages/translator";

type Side = PublicDiscrepancy["sides"][number];

/** The statements that do not agree, side by side, each with the words or the sum behind it. */
export function Sides({ sides, t }: { sides: readonly Side[]; t: Translator }) {
  return (
    <div className="against">
      {sides.map((side) => (
        <section
          key={side.states}
          className={side.preferred ? "against-side is-preferred" : "against-side"}
        >
          <h2>
            <Worded text={side.states} lang={t.lang} />
            {side.preferred ? <small>{t("discrepancies.preferred")}</small> : null}
          </h2>
          {side.computation ? (
            <p>
              <span className="aside">{t("discrepancies.computation")}:</span>{" "}
              <span className="code">{computationText(side.computation, t.lang)}</span>
            </p>
          ) : null}
          {side.quotes.map((quote) => (
            <Quote key={quote.excerpt} quote={quote} t={t} />
          ))}
          {side.unverified ? (
            <p className="unverified">
              <b>{t("discrepancies.unverified")}:</b> {side.unverified}
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}
