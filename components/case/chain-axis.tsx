import type { Translator } from "@/lib/messages/translator";
import type { ChainScale } from "./chain-scale";

/** The years below the drawing; the unit stands beside the last of them. */
export function ChainAxis({ scale, y, t }: { scale: ChainScale; y: number; t: Translator }) {
  return (
    <g className="axis">
      <line x1="0" y1={y} x2={scale.x(scale.endMonths)} y2={y} />
      {scale.ticks.map((months) => (
        <g key={months}>
          <line x1={scale.x(months)} y1={y} x2={scale.x(months)} y2={y + 5} />
          <text x={scale.x(months)} y={y + 19} textAnchor={months === 0 ? "start" : "middle"}>
            {months === scale.endMonths
              ? t("term.shortYears", { years: months / 12 })
              : months / 12}
          </text>
        </g>
      ))}
    </g>
  );
}
