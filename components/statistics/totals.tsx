import { formatDay } from "@/lib/messages/formatters/day";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { RecordProps } from "./part-props";

const shown = ["received", "decided", "pending"] as const;

/** The three numbers of the choice, what time they are of, and what they leave out. */
export function Totals({ view, records, t }: RecordProps) {
  const day = (iso: string) => formatDay(iso, t.lang);
  const { receiptUndated: receipt, decisionUndated: decision, coverage, period } = records;
  return (
    <section className="stat" aria-labelledby="totals">
      <h2 id="totals">
        {t("statistics.totals")}{" "}
        {period ? (
          <small>{t("statistics.period", { from: day(period.from), to: day(period.to) })}</small>
        ) : null}
        {view.query.synthetic ? (
          <small className="invented-mark">{t("statistics.synthetic.mark")}</small>
        ) : null}
      </h2>
      <dl className="stat-totals">
        {shown.map((name) => (
          <div key={name}>
            <dt>{t(`statistics.${name}`)}</dt>
            <dd>{formatNumber(records[name], t.lang)}</dd>
          </div>
        ))}
      </dl>
      <p className="measure">{t("statistics.totals.note")}</p>
      <p className="aside measure">
        {t("statistics.coverage", {
          from: day(coverage.from),
          to: day(coverage.to),
          records: records.records,
        })}{" "}
        {t("statistics.undated", { receipt, decision })}{" "}
        {records.partUntold > 0 ? t("statistics.partUntold", { n: records.partUntold }) : ""}{" "}
        {view.recordsOf ? t("statistics.asOf", { day: day(view.recordsOf) }) : ""}
      </p>
    </section>
  );
}
