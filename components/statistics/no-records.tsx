import type { StatisticsView } from "@/lib/domain/statistics/view";
import type { MessageKey } from "@/lib/messages/catalogue";
import type { PartProps } from "./part-props";

/** Why there is nothing to count: nothing is invented to fill the page. */
export function NoRecords({ view, t }: PartProps) {
  const [title, text] = wordsOf(view);
  return (
    <section className="empty" aria-label={t("statistics.totals")}>
      {title ? <h2>{t(title)}</h2> : null}
      <p>{t(text)}</p>
    </section>
  );
}

function wordsOf({ records, recordsOf, query }: StatisticsView): [MessageKey | null, MessageKey] {
  if (records) return [null, "statistics.none.scope"];
  if (recordsOf !== null) return [null, "statistics.none.instance"];
  if (query.synthetic) return [null, "statistics.none.synthetic"];
  return ["statistics.none.title", "statistics.none"];
}
