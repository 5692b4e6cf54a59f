import { HatchingPattern } from "@/components/values/hatching-pattern";
import type { PublicCase, StatutoryRange } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";
import { ChainAxis } from "./chain-axis";
import { ChainBar } from "./chain-bar";
import { ChainRanges, FurtherRanges } from "./chain-ranges";
import { type ChainRow, chainRows, statutoryRanges } from "./chain-rows";
import { chainScale } from "./chain-scale";
import { ChainTable } from "./chain-table";
import { chainWords } from "./chain-words";

const plot = { width: 690, labelHeight: 26, rowHeight: 46 } as const;

/**
 * The sentences of a case drawn on one scale of years against what the law allowed, and as a table.
 * Where no number is known at all there is the table alone: a scale would make one up.
 */
export function SentenceChain({ shown, t }: { shown: PublicCase; t: Translator }) {
  const rows = chainRows(shown);
  const ranges = statutoryRanges(shown);
  if (rows.length === 0 && ranges.length === 0) return null;
  const measurable = rows.some((row) => row.minMonths !== null || row.maxMonths !== null);
  return (
    <figure className="chain">
      {measurable || ranges.length > 0 ? <Drawing rows={rows} ranges={ranges} t={t} /> : null}
      <ChainTable rows={rows} ranges={ranges} t={t} />
    </figure>
  );
}

type DrawingProps = {
  rows: readonly ChainRow[];
  ranges: readonly StatutoryRange[];
  t: Translator;
};

function Drawing({ rows, ranges, t }: DrawingProps) {
  const scale = chainScale(rows, ranges, plot.width);
  const top = ranges.length > 0 ? plot.labelHeight : 0;
  const bottom = top + Math.max(rows.length, 1) * plot.rowHeight + 6;
  const height = bottom + 24 + Math.max(ranges.length - 1, 0) * 30;
  return (
    <svg viewBox={`0 0 720 ${height}`} role="img" aria-labelledby="chain-title chain-words">
      <title id="chain-title">{t("case.chain")}</title>
      <desc id="chain-words">{chainWords(rows, ranges, t)}</desc>
      <Hatching />
      <ChainRanges ranges={ranges} scale={scale} bottom={bottom} t={t} />
      {rows.map((row, index) => (
        <ChainBar key={row.id} row={row} scale={scale} y={top + index * plot.rowHeight} t={t} />
      ))}
      {rows.length === 0 ? <NoSentence width={plot.width} y={top} t={t} /> : null}
      <ChainAxis scale={scale} y={bottom} t={t} />
      <FurtherRanges ranges={ranges} scale={scale} top={bottom + 24} t={t} />
    </svg>
  );
}

/** The pattern that means unknown, here in a drawing. */
function Hatching() {
  return (
    <defs>
      <HatchingPattern id="hatching" size={5} stroke={2} />
    </defs>
  );
}

function NoSentence({ width, y, t }: { width: number; y: number; t: Translator }) {
  return (
    <g>
      <text x="0" y={y + 20}>
        {t("case.noSentence")}
      </text>
      <rect x="0" y={y + 28} width={width} height="10" fill="url(#hatching)" />
    </g>
  );
}
