import { DistributionChart } from "@/components/precedents/distribution-chart";
import type { Sheet } from "@/lib/domain/statistics/sheet";
import { suppressed } from "@/lib/domain/statistics/suppression";
import { ChartBlock } from "./chart-block";
import { guardNote } from "./decided-section";
import type { EntryProps, PartProps } from "./part-props";
import { named } from "./time-section";

type SectionProps = PartProps & { sheets: readonly Sheet[] };

/** How long the terms are: the middle of them, drawn where enough of them are known. */
export function TermSection({ view, sheets, t }: SectionProps) {
  const { entries, records } = view;
  const spread = entries?.spread?.columns ? entries.spread : null;
  const isSummed = entries?.terms.numbers || records?.terms.quartiles;
  const notes = [
    ...(entries ? entryNotes({ entries, view, t }) : []),
    isSummed ? null : t("statistics.terms.few"),
    guardNote(view, t),
  ];
  return (
    <ChartBlock
      id="terms"
      title={t("statistics.terms")}
      lead={t("statistics.terms.note")}
      notes={notes}
      sheets={named(sheets, ["terms", "term-steps"])}
      view={view}
      t={t}
    >
      {spread ? <DistributionChart spread={spread} t={t} /> : null}
    </ChartBlock>
  );
}

/** How many people the entries tell of, and what is to be borne in mind of them. */
export function entryNotes({ entries, t }: EntryProps): (string | null)[] {
  const { people, cases, undated, termUnknown } = entries;
  return [
    t("statistics.entries.counted", { people, cases }),
    termUnknown === suppressed ? null : t("statistics.terms.unknown", { n: termUnknown }),
    undated > 0 ? t("statistics.entries.undated", { n: undated }) : null,
    t("statistics.entries.instance"),
    t("statistics.entries.selected"),
  ];
}
