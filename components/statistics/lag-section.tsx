import type { Sheet } from "@/lib/domain/statistics/sheet";
import { ChartBlock } from "./chart-block";
import type { PartProps } from "./part-props";
import { named } from "./time-section";

/** How late records appear, and how that was estimated. */
export function LagSection({ view, sheets, t }: PartProps & { sheets: readonly Sheet[] }) {
  if (!view.lag) return null;
  const { method, days } = view.lag;
  return (
    <ChartBlock
      id="lag"
      title={t("statistics.lag")}
      lead={`${t(`statistics.lag.${method}`, { days: days ?? 0 })} ${t("statistics.lag.note")}`}
      sheets={method === "shown" ? named(sheets, ["lag"]) : []}
      view={view}
      t={t}
    />
  );
}
