import { formatDay } from "@/lib/messages/formatters/day";
import { monthName } from "@/lib/messages/formatters/month-name";
import { formatNumber } from "@/lib/messages/formatters/number";
import { hatching } from "./hatching";
import { monthWords } from "./names";
import type { RecordProps } from "./part-props";
import {
  heightOf,
  type Strip,
  type StripColumn,
  type StripsShape,
  stripSize,
} from "./strips-shape";

type YearStripsProps = Pick<RecordProps, "records" | "t"> & { shape: StripsShape; title: string };

/** Cases received and decided: a strip for each year, all on one scale. */
export function YearStrips({ shape, records, title, t }: YearStripsProps) {
  return (
    <svg
      viewBox={`0 0 ${stripSize.width} ${shape.height}`}
      role="img"
      aria-labelledby="strips-title strips-desc"
    >
      <title id="strips-title">{title}</title>
      <desc id="strips-desc">{described(shape, records, t)}</desc>
      {shape.strips.map((strip) => (
        <YearStrip key={strip.year} strip={strip} shape={shape} t={t} />
      ))}
      <MonthLetters y={shape.height - 4} t={t} />
    </svg>
  );
}

type StripProps = { strip: Strip; shape: StripsShape; t: RecordProps["t"] };

function YearStrip({ strip, shape, t }: StripProps) {
  const { left, right, width, bars } = stripSize;
  const base = strip.y + bars;
  return (
    <g>
      <line className="grid" x1={left} x2={width - right} y1={strip.y} y2={strip.y} />
      <text className="strong" x="0" y={base}>
        {strip.year}
      </text>
      <text x={left - 4} y={strip.y + 4} textAnchor="end">
        {formatNumber(shape.most, t.lang)}
      </text>
      {strip.columns.map((column) => (
        <Column key={column.key} column={column} base={base} shape={shape} />
      ))}
      <line className="axis" x1={left} x2={width - right} y1={base} y2={base} />
    </g>
  );
}

type ColumnProps = { column: StripColumn; base: number; shape: StripsShape };

function Column({ column, base, shape }: ColumnProps) {
  const { x, width, received, decided, isIncomplete } = column;
  const [came, done] = [heightOf(received ?? 0, shape), heightOf(decided ?? 0, shape)];
  const bar = width * 0.4;
  return (
    <g>
      {isIncomplete ? (
        <rect
          className="late"
          x={x}
          y={base - stripSize.bars}
          width={width}
          height={stripSize.bars}
          fill={hatching}
        />
      ) : null}
      <rect
        className="bar-received"
        x={x + width * 0.08}
        y={base - came}
        width={bar}
        height={came}
      />
      <rect
        className="bar-decided"
        x={x + width * 0.52}
        y={base - done}
        width={bar}
        height={done}
      />
    </g>
  );
}

function MonthLetters({ y, t }: { y: number; t: RecordProps["t"] }) {
  const { left, right, width } = stripSize;
  const month = (width - left - right) / 12;
  return (
    <g>
      {Array.from({ length: 12 }, (_, index) => index + 1).map((number) => (
        <text key={number} x={left + (number - 0.5) * month} y={y} textAnchor="middle">
          {monthName(number, t.lang).slice(0, 1).toUpperCase()}
        </text>
      ))}
    </g>
  );
}

function described(
  { strips }: StripsShape,
  { weeks }: RecordProps["records"],
  t: RecordProps["t"],
): string {
  const columns = strips.flatMap((strip) => strip.columns);
  const words = (key: string | undefined) => {
    if (key === undefined) return "";
    return weeks ? formatDay(key, t.lang) : monthWords(key, t);
  };
  const received = greatest(columns, "received");
  const decided = greatest(columns, "decided");
  const whole = columns.filter(({ isIncomplete }) => !isIncomplete);
  const end = (column: StripColumn) =>
    t("statistics.series.end", {
      when: words(column.key),
      received: formatNumber(column.received ?? 0, t.lang),
      decided: formatNumber(column.decided ?? 0, t.lang),
    });
  const [first, last] = [whole[0], whole.at(-1)];
  const run =
    first && last && first !== last
      ? t("statistics.series.run", { first: end(first), last: end(last) })
      : "";
  return t("statistics.series.desc", {
    n: columns.length,
    run,
    mostReceived: words(received?.key),
    received: formatNumber(received?.received ?? 0, t.lang),
    mostDecided: words(decided?.key),
    decided: formatNumber(decided?.decided ?? 0, t.lang),
  });
}

function greatest(columns: readonly StripColumn[], of: "received" | "decided") {
  return [...columns].sort((a, b) => (b[of] ?? 0) - (a[of] ?? 0))[0];
}
