import type { Distribution } from "@/lib/domain/precedents/distribution";
import type { Translator } from "@/lib/messages/translator";

const kinds = ["real", "suspended", "unknown", "term"] as const;

/** What the bars of the drawing mean, and what is not in it. */
export function ChartKey({ spread, t }: { spread: Distribution; t: Translator }) {
  const across = spread.columns?.across ?? 0;
  const { termOneBound } = spread.counts;
  return (
    <figcaption>
      <ul className="chart-key">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
              <KeySample kind={kind} />
            </svg>{" "}
            {t(`precedents.chart.key.${kind}`)}
          </li>
        ))}
      </ul>
      <p>{t("precedents.chart.note")}</p>
      {across > 0 ? <p>{t("precedents.chart.across", { n: across })}</p> : null}
      {termOneBound > 0 ? <p>{t("precedents.chart.oneBound", { n: termOneBound })}</p> : null}
    </figcaption>
  );
}

function KeySample({ kind }: { kind: (typeof kinds)[number] }) {
  if (kind === "term")
    return <rect className="bar-none" width="20" height="12" fill="url(#spread-hatching)" />;
  return <rect className={`bar-${kind}`} width="20" height="12" />;
}
