import { DistributionChart } from "@/components/precedents/distribution-chart";
import type { Sheet } from "@/lib/domain/statistics/sheet";
import { suppressed } from "@/lib/domain/statistics/suppression";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import type { Translator } from "@/lib/messages/translator";
import { ChartBlock } from "./chart-block";
import { guardNote, toldNote } from "./decided-section";
import type { EntryProps, PartProps } from "./part-props";
import { quartileWords, RecordTerms } from "./record-terms";
import { named } from "./time-section";

type SectionProps = PartProps & { sheets: readonly Sheet[] };

/** How long the terms are: the middle of them, drawn where enough of them are known. */
export function TermSection({ view, sheets, t }: SectionProps) {
  const { entries, records } = view;
  const spread = entries?.spread?.columns ? entries.spread : null;
  const told = records && records.terms.n !== 0 ? records : null;
  return (
    <ChartBlock
      id="terms"
      title={t("statistics.terms")}
      lead={t(entries ? "statistics.terms.note" : "statistics.terms.note.records")}
      notes={termNotes(view, t)}
      sheets={named(sheets, ["terms", "term-steps"])}
      view={view}
      t={t}
    >
      {spread || told ? (
        <>
          {spread ? <DistributionChart spread={spread} t={t} /> : null}
          {told ? <RecordTerms view={view} records={told} t={t} /> : null}
        </>
      ) : null}
    </ChartBlock>
  );
}

function termNotes(view: StatisticsView, t: Translator): (string | null)[] {
  const { entries, records } = view;
  const isSummed = entries?.terms.numbers || records?.terms.quartiles;
  return [
    ...(entries ? entryNotes({ entries, view, t }) : []),
    records && quartileWords(records.terms, t),
    records?.terms.steps ? t("statistics.terms.steps") : null,
    isSummed ? null : t("statistics.terms.few"),
    toldNote(records, t),
    guardNote(view, t),
  ];
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
