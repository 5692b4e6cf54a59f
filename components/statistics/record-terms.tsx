import { monthsWords } from "@/components/precedents/months-words";
import { suppressed } from "@/lib/domain/statistics/suppression";
import type { TermStep, ToldTerms } from "@/lib/domain/statistics/told-terms";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { saidNumber } from "./decided-section";
import type { RecordProps } from "./part-props";
import { ShareBars } from "./share-bars";

/** Sizes of the drawing of steps, in units of its own. */
const size = { width: 360, left: 84, right: 48, row: 22, bar: 14, top: 4 } as const;

/** The terms that records tell: of how many people, and, where that may be told, how many have which. */
export function RecordTerms({ records: { terms, served }, t }: RecordProps) {
  const title = t("statistics.terms.inRecords");
  return (
    <>
      <h3>{title}</h3>
      <ShareBars id="record-terms" title={title} rows={[knownRow(terms, served.people, t)]} t={t} />
      {terms.steps ? <Steps terms={terms} steps={terms.steps} title={title} t={t} /> : null}
    </>
  );
}

/** The middle of the terms that records tell, in words; null where it is not worked out. */
export function quartileWords({ quartiles }: ToldTerms, t: Translator): string | null {
  if (!quartiles) return null;
  return t("statistics.terms.quartiles", {
    lower: monthsWords(quartiles.lower, t),
    median: monthsWords(quartiles.median, t),
    upper: monthsWords(quartiles.upper, t),
  });
}

function knownRow({ n }: ToldTerms, people: ToldTerms["n"], t: Translator) {
  const unknown = n === suppressed || people === suppressed ? suppressed : Math.max(0, people - n);
  const pieces = [
    { kind: "yes", label: t("statistics.terms.told"), n } as const,
    { kind: "none", label: t("statistics.column.unknown"), n: unknown } as const,
  ];
  const name = t("statistics.terms.known");
  const said = pieces.map((piece) => `${piece.label} ${saidNumber(piece.n, t)}`).join("; ");
  return { id: "record-terms", name, said: `${name}: ${said}.`, pieces };
}

type StepsProps = { terms: ToldTerms; steps: readonly TermStep[]; title: string; t: Translator };

function Steps({ terms, steps, title, t }: StepsProps) {
  const most = Math.max(1, ...steps.map(({ people }) => (people === suppressed ? 0 : people)));
  const scale = (size.width - size.left - size.right) / most;
  const said = steps.map((step) =>
    t("statistics.bars.row", { name: stepName(step, t), n: saidNumber(step.people, t) }),
  );
  return (
    <svg
      className="term-steps"
      viewBox={`0 0 ${size.width} ${size.top * 2 + steps.length * size.row}`}
      role="img"
      aria-labelledby="term-steps-title term-steps-desc"
    >
      <title id="term-steps-title">{title}</title>
      <desc id="term-steps-desc">
        {[t("statistics.bars.desc", { rows: said.join("; ") }), quartileWords(terms, t)].join(" ")}
      </desc>
      {steps.map((step, at) => (
        <Step key={step.upTo} step={step} y={size.top + at * size.row} scale={scale} t={t} />
      ))}
      <Quartiles terms={terms} />
    </svg>
  );
}

type StepProps = { step: TermStep; y: number; scale: number; t: Translator };

function Step({ step, y, scale, t }: StepProps) {
  const baseline = y + size.bar - 1;
  const width = step.people === suppressed ? 0 : step.people * scale;
  return (
    <g>
      <text x={size.left - 22} y={baseline} textAnchor="end">
        {stepName(step, t)}
      </text>
      {width > 0 ? (
        <rect className="bar-decided" x={size.left} y={y + 2} width={width} height={size.bar} />
      ) : null}
      <text
        className={step.people === suppressed ? undefined : "strong"}
        x={size.left + width + 6}
        y={baseline}
      >
        {step.people === suppressed
          ? t("statistics.suppressed")
          : formatNumber(step.people, t.lang)}
      </text>
    </g>
  );
}

/** A line from the lower to the upper quartile, the median a mark on it; a row is a year. */
function Quartiles({ terms: { quartiles } }: { terms: ToldTerms }) {
  if (!quartiles) return null;
  const x = size.left - 10;
  const y = (months: number) => size.top + (months / 12) * size.row;
  const [from, to] = [y(quartiles.lower.from), y(quartiles.upper.to)];
  return (
    <g className="quartiles">
      <line x1={x} y1={from} x2={x} y2={to} />
      <line x1={x - 4} y1={from} x2={x + 4} y2={from} />
      <line x1={x - 4} y1={to} x2={x + 4} y2={to} />
      <rect x={x - 5} y={y(quartiles.median.from) - 1.5} width="10" height="3" />
    </g>
  );
}

function stepName({ upTo }: TermStep, t: Translator): string {
  return t("precedents.chart.upTo", { years: upTo / 12 });
}
