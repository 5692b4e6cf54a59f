import { type Guarded, suppressed } from "@/lib/domain/statistics/suppression";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { hatching } from "./hatching";

/** A piece of a bar; `none` is what is not known, and is hatched. */
type SharePiece = { kind: "real" | "suspended" | "yes" | "no" | "none"; label: string; n: Guarded };
export type ShareRow = { id: string; name: string; said: string; pieces: readonly SharePiece[] };

const size = { width: 360, row: 54, bar: 14, top: 2 } as const;

/** Bars of one length, each cut into what is known and what is not; of hidden numbers none is drawn. */
export function ShareBars({
  id,
  title,
  rows,
  t,
}: {
  id: string;
  title: string;
  rows: readonly ShareRow[];
  t: Translator;
}) {
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.top + rows.length * size.row}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{rows.map(({ said }) => said).join(" ")}</desc>
      {rows.map((row, at) => (
        <Bar key={row.id} row={row} y={size.top + at * size.row} t={t} />
      ))}
    </svg>
  );
}

function Bar({ row, y, t }: { row: ShareRow; y: number; t: Translator }) {
  const words = row.pieces.map(
    ({ label, n }) =>
      `${label} ${n === suppressed ? t("statistics.suppressed") : formatNumber(n, t.lang)}`,
  );
  return (
    <g>
      <text className="strong" x="0" y={y + 11}>
        {row.name}
      </text>
      {drawn(row.pieces).map(({ kind, x, width }) => (
        <rect
          key={kind}
          className={`bar-${kind}`}
          x={x}
          y={y + 17}
          width={width}
          height={size.bar}
          fill={kind === "none" ? hatching : undefined}
        />
      ))}
      <text x="0" y={y + 44}>
        {words.join(" · ")}
      </text>
    </g>
  );
}

/** The pieces with their places; none where a number is hidden or all are nought. */
export function drawn(pieces: readonly SharePiece[]) {
  const known = pieces.flatMap(({ kind, n }) => (n === suppressed ? [] : [{ kind, n }]));
  const total = known.reduce((sum, { n }) => sum + n, 0);
  if (known.length < pieces.length || total === 0) return [];
  let x = 1;
  return known.flatMap(({ kind, n }) => {
    const width = (n / total) * (size.width - 2);
    const piece = { kind, x, width };
    x += width;
    return n > 0 ? [piece] : [];
  });
}
