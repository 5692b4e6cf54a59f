import type { Distribution } from "@/lib/domain/precedents/distribution";
import type { Counts } from "@/lib/domain/precedents/tally";
import type { MessageKey } from "@/lib/messages/catalogue";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { percent } from "./months-words";

type Line = { key: MessageKey; people: number; kind?: "unknown" | "part" };

/** How it ended for everybody counted, what is known of the terms, and the share of the suspended. */
export function OutcomeTable({ spread, t }: { spread: Distribution; t: Translator }) {
  const { counts } = spread;
  return (
    <>
      <table className="list outcomes">
        <caption>{t("precedents.outcomes.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("precedents.outcomes.what")}</th>
            <th scope="col" className="number">
              {t("precedents.outcomes.people")}
            </th>
          </tr>
        </thead>
        <Lines lines={decidedLines(counts)} t={t} />
        <Lines head="precedents.outcomes.ofConvicted" lines={termLines(counts)} t={t} />
        <Lines head="precedents.outcomes.ofTerms" lines={servedLines(counts)} t={t} />
      </table>
      <SuspendedShare spread={spread} t={t} />
    </>
  );
}

function Lines({ head, lines, t }: { head?: MessageKey; lines: readonly Line[]; t: Translator }) {
  return (
    <tbody>
      {head ? (
        <tr>
          <th scope="rowgroup" colSpan={2} className="group-head">
            {t(head)}
          </th>
        </tr>
      ) : null}
      {lines.map(({ key, people, kind }) => (
        <tr key={key}>
          <th scope="row" className={kind === "part" ? "part-of" : undefined}>
            {kind === "unknown" ? <span className="unknown">{t(key)}</span> : t(key)}
          </th>
          <td className="number">{formatNumber(people, t.lang)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function decidedLines(counts: Counts): Line[] {
  const { convicted, acquitted, terminated, pending, unknown } = counts;
  return [
    { key: "precedents.outcomes.decided", people: convicted + acquitted + terminated },
    { key: "precedents.outcomes.convicted", people: convicted, kind: "part" },
    { key: "precedents.outcomes.acquitted", people: acquitted, kind: "part" },
    { key: "precedents.outcomes.terminated", people: terminated, kind: "part" },
    { key: "precedents.outcomes.pending", people: pending },
    { key: "precedents.outcomes.unknown", people: unknown, kind: "unknown" },
  ];
}

function termLines({ termKnown, termOneBound, termUnknown, otherPunishment }: Counts): Line[] {
  return [
    { key: "precedents.outcomes.termKnown", people: termKnown },
    { key: "precedents.outcomes.termOneBound", people: termOneBound },
    { key: "precedents.outcomes.termUnknown", people: termUnknown, kind: "unknown" },
    { key: "precedents.outcomes.otherPunishment", people: otherPunishment },
  ];
}

function servedLines({ served }: Counts): Line[] {
  return [
    { key: "precedents.outcomes.real", people: served.real },
    { key: "precedents.outcomes.suspended", people: served.suspended },
    { key: "precedents.outcomes.servedUnknown", people: served.unknown, kind: "unknown" },
  ];
}

function SuspendedShare({
  spread: { suspended, counts },
  t,
}: {
  spread: Distribution;
  t: Translator;
}) {
  if (!suspended) return <p className="aside">{t("precedents.share.few")}</p>;
  return (
    <p>
      {t("precedents.share", {
        share: percent(suspended.share, t),
        known: suspended.known,
        low: percent(suspended.low, t),
        high: percent(suspended.high, t),
      })}{" "}
      {t("precedents.share.unknown", { n: counts.served.unknown })}
    </p>
  );
}
