import { percent } from "@/components/precedents/months-words";
import { shareOf } from "@/lib/domain/precedents/share";
import type { GuardedRow } from "@/lib/domain/statistics/guarded-rows";
import type { Sheet } from "@/lib/domain/statistics/sheet";
import { suppressed } from "@/lib/domain/statistics/suppression";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { ChartBlock } from "./chart-block";
import { guardNote, saidNumber, toldNote } from "./decided-section";
import type { PartProps } from "./part-props";
import { ShareBars, type ShareRow } from "./share-bars";
import { named } from "./time-section";

type Answers = readonly GuardedRow<"yes" | "no" | "unknown">[];

/** How much of what courts decide is shown to nobody: acts not published, trials closed. */
export function SecrecySection({ view, sheets, t }: PartProps & { sheets: readonly Sheet[] }) {
  const { records, entries } = view;
  const title = t("statistics.secrecy");
  const told = { records, entries };
  const rows = (["records", "entries"] as const).flatMap((whose) => {
    const part = told[whose];
    if (!part) return [];
    return [row("act", whose, part.act, t), row("closed", whose, part.closed, t)];
  });
  const isNarrowed = view.query.from !== null || view.query.to !== null;
  const notes = [
    indexWords(records, t),
    termWords(entries, t),
    toldNote(records, t),
    records?.period && isNarrowed ? t("statistics.told.acts") : null,
    guardNote(view, t),
  ];
  return (
    <ChartBlock
      id="secrecy"
      title={title}
      lead={t("statistics.secrecy.note")}
      notes={notes}
      sheets={named(sheets, ["secrecy", "acts-by-court"])}
      view={view}
      t={t}
    >
      <ShareBars id="secrecy" title={title} rows={rows} t={t} />
    </ChartBlock>
  );
}

function row(
  about: "act" | "closed",
  whose: "records" | "entries",
  answers: Answers,
  t: Translator,
): ShareRow {
  const [what, of] = [t.code("secrecy", about), t.code("counted", whose)];
  const [yes, no, unknown] = answers.map(({ cases }) => cases);
  const said = (n = yes) => saidNumber(n ?? suppressed, t);
  return {
    id: `${about}-${whose}`,
    name: `${what}: ${of}`,
    said: t("statistics.secrecy.desc", {
      about: what,
      of,
      yes: said(yes),
      no: said(no),
      unknown: said(unknown),
    }),
    pieces: [
      { kind: "yes", label: t("statistics.column.yes"), n: yes ?? suppressed },
      { kind: "no", label: t("statistics.column.no"), n: no ?? suppressed },
      { kind: "none", label: t("statistics.column.unknown"), n: unknown ?? suppressed },
    ],
  };
}

/** The share of the known alone, with how many those are; none where a number is hidden. */
function indexWords(records: StatisticsView["records"], t: Translator): string | null {
  const [yes, no, unknown] = records?.act.map(({ cases }) => cases) ?? [];
  if (typeof yes !== "number" || typeof no !== "number" || typeof unknown !== "number") return null;
  const share = shareOf(no, yes + no);
  if (!share) return null;
  return t("statistics.secrecy.index", {
    share: percent(share.share, t),
    known: formatNumber(share.known, t.lang),
    unknown: formatNumber(unknown, t.lang),
  });
}

function termWords(entries: StatisticsView["entries"], t: Translator): string | null {
  const counts = entries?.spread?.counts;
  if (!counts || counts.convicted === 0) return null;
  return t("statistics.secrecy.terms", { convicted: counts.convicted, known: counts.termKnown });
}
