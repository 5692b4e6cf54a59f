import type { StatisticsView } from "@/lib/domain/statistics/view";
import type { MessageKey } from "@/lib/messages/catalogue";
import { formatDay } from "@/lib/messages/formatters/day";
import type { PartProps } from "./part-props";

/** Why there is nothing to count: nothing is invented to fill the page. */
export function NoRecords({ view, t }: PartProps) {
  const [title, text] = wordsOf(view);
  const { coverage } = view.records ?? {};
  const day = (iso = "") => (iso === "" ? "" : formatDay(iso, t.lang));
  return (
    <section className="empty" aria-label={t("statistics.totals")}>
      {title ? <h2>{t(title)}</h2> : null}
      <p>{t(text, { from: day(coverage?.from), to: day(coverage?.to) })}</p>
    </section>
  );
}

function wordsOf({ records, recordsOf, query }: StatisticsView): [MessageKey | null, MessageKey] {
  if (records && records.period === null)
    return ["statistics.none.period.title", "statistics.none.period"];
  if (records) return [null, "statistics.none.scope"];
  if (recordsOf !== null) return [null, "statistics.none.instance"];
  if (query.synthetic) return [null, "statistics.none.synthetic"];
  return ["statistics.none.title", "statistics.none"];
}
