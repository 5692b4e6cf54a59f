import type { RevisionFan } from "@/lib/domain/ledger/revisions";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { type FanPoint, fanPoints, fanSize } from "./fan-shape";

type FanDrawingProps = { fan: RevisionFan; title: string; t: Translator };

/** The numbers of one period by the day of each; dashed where no source calls it a revision. */
export function FanDrawing({ fan, title, t }: FanDrawingProps) {
  const points = fanPoints(fan);
  const id = `fan-${fan.numbers[0]?.figure.id}`;
  const way = points.map(({ x, y }) => `${x} ${y}`).join(" L ");
  return (
    <figure className="ledger-chart fan-chart">
      <svg
        viewBox={`0 0 ${fanSize.width} ${fanSize.height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{points.map((point) => spoken(point, t)).join("; ")}</desc>
        <path className={fan.stated ? "fan" : "fan fan-unstated"} d={`M ${way}`} />
        {points.map((point) => (
          <Point key={point.number.ref} point={point} t={t} />
        ))}
      </svg>
    </figure>
  );
}

function Point({ point: { number, value, x, y }, t }: { point: FanPoint; t: Translator }) {
  return (
    <g>
      <circle cx={x} cy={y} r="4.5" />
      <text className="strong" x={x} y={y - 12} textAnchor="middle">
        {formatNumber(value, t.lang)}
      </text>
      <line className="way" x1={x} y1={fanSize.height - 30} x2={x} y2={fanSize.height - 23} />
      <text x={x} y={fanSize.height - 8} textAnchor="middle">
        {dayOf(number, t)}
      </text>
    </g>
  );
}

function spoken({ number, value }: FanPoint, t: Translator): string {
  return t("ledger.fan.point", { value: formatNumber(value, t.lang), date: dayOf(number, t) });
}

function dayOf({ figure }: FanPoint["number"], t: Translator): string {
  return figure.asOf ? formatInexactDate(figure.asOf, t.lang) : t("ledger.noDay");
}
