import { formatShortTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import type { ChainRow } from "./chain-rows";
import type { ChainScale } from "./chain-scale";
import { rowWords } from "./chain-words";

type ChainBarProps = { row: ChainRow; scale: ChainScale; y: number; t: Translator };

const thickness = 10;

/** One sentence: its words, below them the bar. What is not known of it is hatched. */
export function ChainBar({ row, scale, y, t }: ChainBarProps) {
  return (
    <g>
      <text x="0" y={y + 20}>
        <tspan className="strong">{termWords(row, t)}</tspan>
        <tspan dx="10">{rowWords(row, t)}</tspan>
      </text>
      <KnownPart row={row} scale={scale} y={y + 28} />
      <UnknownPart row={row} scale={scale} y={y + 28} />
      <AddedPart row={row} scale={scale} y={y + 28} />
    </g>
  );
}

function termWords(row: ChainRow, t: Translator): string {
  const unknown = row.minMonths === null && row.maxMonths === null;
  return unknown ? t("term.unknown") : formatShortTerm(row, t);
}

type PartProps = { row: ChainRow; scale: ChainScale; y: number };

/** From nothing to the least that is known; what was added by a later instance is drawn apart. */
function KnownPart({ row, scale, y }: PartProps) {
  const end = row.before ?? row.minMonths;
  if (end === null) return null;
  if (!row.suspended)
    return <rect className="term" x="0" y={y} width={scale.x(end)} height={thickness} />;
  return (
    <rect
      className="term-suspended"
      x="1"
      y={y + 1}
      width={Math.max(scale.x(end) - 2, 0)}
      height={thickness - 2}
      strokeWidth="2"
      strokeDasharray="7 4"
    />
  );
}

/** From the least to the most that it can be; without bounds, the whole scale. */
function UnknownPart({ row, scale, y }: PartProps) {
  const from = scale.x(row.minMonths ?? 0);
  const to = row.maxMonths === null ? scale.x(scale.endMonths) : scale.x(row.maxMonths);
  if (to <= from) return null;
  return <rect x={from} y={y} width={to - from} height={thickness} fill="url(#hatching)" />;
}

function AddedPart({ row, scale, y }: PartProps) {
  if (row.before === null || row.maxMonths === null) return null;
  const from = scale.x(row.before);
  const width = scale.x(row.maxMonths) - from;
  return <rect className="term-added" x={from} y={y} width={width} height={thickness} />;
}
