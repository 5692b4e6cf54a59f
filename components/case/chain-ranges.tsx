import type { StatutoryRange } from "@/lib/domain/public/public-case";
import type { Translator } from "@/lib/messages/translator";
import type { ChainScale } from "./chain-scale";
import { rangeWords } from "./chain-words";

type RangesProps = { ranges: readonly StatutoryRange[]; scale: ChainScale; t: Translator };

const drawingWidth = 720;
/** The usual width of a letter of the labels, in units of the drawing. */
const letterWidth = 6.6;

/** The first range that the law allowed, as a wash behind the sentences, with its label above. */
export function ChainRanges({ ranges, scale, bottom, t }: RangesProps & { bottom: number }) {
  const [range] = ranges;
  if (!range) return null;
  const from = scale.x(range.minMonths ?? 0);
  const to = scale.x(range.maxMonths ?? scale.endMonths);
  return (
    <g>
      <rect className="range" x={from} y="22" width={to - from} height={bottom - 22} />
      <RangeLabel range={range} from={from} to={to} y={14} t={t} />
    </g>
  );
}

/** Ranges of further charges, as brackets below the axis. */
export function FurtherRanges({ ranges, scale, top, t }: RangesProps & { top: number }) {
  return ranges.slice(1).map((range, index) => {
    const from = scale.x(range.minMonths ?? 0);
    const to = scale.x(range.maxMonths ?? scale.endMonths);
    const y = top + index * 30;
    return (
      <g key={`${range.provision} ${range.validFrom}`}>
        <path className="bracket" d={`M${from} ${y} v6 H${to} v-6`} fill="none" />
        <RangeLabel range={range} from={from} to={to} y={y + 20} t={t} />
      </g>
    );
  });
}

type RangeLabelProps = {
  range: StatutoryRange;
  from: number;
  to: number;
  y: number;
  t: Translator;
};

/** The label begins where the range does, or ends where it ends if it would not fit otherwise. */
function RangeLabel({ range, from, to, y, t }: RangeLabelProps) {
  const words = rangeWords(range, t);
  const fits = from + words.length * letterWidth <= drawingWidth;
  return (
    <text x={fits ? from : to} y={y} textAnchor={fits ? "start" : "end"}>
      {words}
    </text>
  );
}
