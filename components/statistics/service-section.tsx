import type { ServiceRow } from "@/lib/domain/statistics/entry-statistics";
import type { Sheet } from "@/lib/domain/statistics/sheet";
import type { Translator } from "@/lib/messages/translator";
import { ChartBlock } from "./chart-block";
import { guardNote, saidNumber } from "./decided-section";
import { codeName } from "./names";
import type { EntryProps } from "./part-props";
import { ShareBars, type ShareRow } from "./share-bars";
import { named } from "./time-section";

/** Real and suspended terms by how the defendants had come to serve. */
export function ServiceSection({
  view,
  entries,
  sheets,
  t,
}: EntryProps & { sheets: readonly Sheet[] }) {
  if (entries.service.length === 0) return null;
  const title = t("statistics.service");
  return (
    <ChartBlock
      id="service"
      title={title}
      lead={t("statistics.service.note")}
      notes={[guardNote({ records: null, entries }, t)]}
      sheets={named(sheets, ["service"])}
      view={view}
      t={t}
    >
      <ShareBars
        id="service"
        title={title}
        rows={entries.service.map((row) => serviceRow(row, t))}
        t={t}
      />
    </ChartBlock>
  );
}

function serviceRow({ status, people, served }: ServiceRow, t: Translator): ShareRow {
  const of = codeName("service", status, t);
  const { real, suspended, unknown } = served;
  return {
    id: status ?? "unknown",
    name: `${of}: ${saidNumber(people, t)}`,
    said: t("statistics.served.desc", {
      of,
      real: saidNumber(real, t),
      suspended: saidNumber(suspended, t),
      unknown: saidNumber(unknown, t),
    }),
    pieces: [
      { kind: "real", label: t("statistics.column.real"), n: real },
      { kind: "suspended", label: t("statistics.column.suspended"), n: suspended },
      { kind: "none", label: t("statistics.column.unknown"), n: unknown },
    ],
  };
}
