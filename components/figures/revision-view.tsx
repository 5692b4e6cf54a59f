import { singleValue } from "@/lib/domain/ledger/ledger-number";
import type { RevisionFan } from "@/lib/domain/ledger/revisions";
import type { LedgerView } from "@/lib/domain/public/ledger-view";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { FanDrawing } from "./fan-drawing";
import { NumberTable } from "./number-table";
import { RecordedDiscrepancies } from "./recorded-discrepancies";

type RevisionViewProps = { view: Extract<LedgerView, { view: "revisions" }>; t: Translator };

/** The periods that one publisher has counted more than once, each as a drawing and a table. */
export function RevisionView({ view: { fans, discrepancies }, t }: RevisionViewProps) {
  return (
    <>
      {fans.length === 0 ? <p className="empty">{t("ledger.fan.none")}</p> : null}
      {fans.map((fan) => (
        <Fan key={fan.numbers[0]?.ref} fan={fan} t={t} />
      ))}
      <RecordedDiscrepancies discrepancies={discrepancies} t={t} />
    </>
  );
}

function Fan({ fan, t }: { fan: RevisionFan; t: Translator }) {
  const first = fan.numbers[0];
  const period = first?.figure.period;
  const title = t("ledger.fan.chart", {
    period: period ? formatInexactDate(period, t.lang) : fan.period,
    n: fan.numbers.length,
    name: first?.figure.publisher.name ?? "",
  });
  const metrics = [...new Set(fan.numbers.map(({ figure }) => figure.metric))];
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <FanDrawing fan={fan} title={title} t={t} />
      <p className="measure">
        {t("ledger.fan.change", { change: changeOf(fan, t) })}. {t("ledger.fan.scale")}{" "}
        {fan.stated ? t("ledger.fan.stated") : t("ledger.fan.unstated")}{" "}
        {fan.sameMetric
          ? null
          : t("ledger.fan.otherMetric", {
              metrics: metrics.map((metric) => t.code("metric", metric)).join("; "),
            })}
      </p>
      <NumberTable caption={title} numbers={fan.numbers} t={t} />
    </section>
  );
}

/** The difference with its sign, and as a share of the first number. */
function changeOf({ numbers }: RevisionFan, t: Translator): string {
  const [first, last] = [numbers[0], numbers.at(-1)].map((n) => (n ? singleValue(n) : null));
  if (!first || last === null || last === undefined) return "";
  const change = last - first;
  const sign = change > 0 ? "+" : "−";
  const share = new Intl.NumberFormat(t.lang, { style: "percent", maximumFractionDigits: 1 });
  return `${sign}${formatNumber(Math.abs(change), t.lang)} (${sign}${share.format(Math.abs(change) / first)})`;
}
