import { type Filter, FilterForm } from "@/components/prose/filter-form";
import { PageOpening } from "@/components/prose/page-opening";
import type { DiscrepancyListView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { DiscrepancyBrief } from "./discrepancy-brief";
import { counted, type DiscrepancyChoice, narrowed } from "./narrowed";

type DiscrepancyListProps = { view: DiscrepancyListView; choice: DiscrepancyChoice; t: Translator };

/** Where statements do not agree, narrowed down by kind and by state. */
export function DiscrepancyList({ view, choice, t }: DiscrepancyListProps) {
  const shown = narrowed(view.discrepancies, choice);
  const action = `/${t.lang}/discrepancies`;
  return (
    <>
      <PageOpening title={t("discrepancies.title")} standfirst={t("discrepancies.standfirst")} />
      <FilterForm
        action={action}
        filters={filtersOf({ view, choice, t })}
        words={{
          legend: t("discrepancies.filter"),
          any: t("discrepancies.filter.any"),
          show: t("discrepancies.filter.show"),
          clear: t("discrepancies.filter.clear"),
        }}
      />
      <p className="aside" role="status">
        {shown.length === view.total
          ? t("discrepancies.count", { n: shown.length })
          : t("discrepancies.countOf", { n: shown.length, total: view.total })}
      </p>
      {shown.length === 0 && view.total > 0 ? (
        <p className="empty">
          {t("discrepancies.empty")} <a href={action}>{t("discrepancies.filter.clear")}</a>
        </p>
      ) : null}
      <ol className="entries">
        {shown.map((discrepancy) => (
          <DiscrepancyBrief key={discrepancy.id} discrepancy={discrepancy} t={t} />
        ))}
      </ol>
    </>
  );
}

function filtersOf({ view, choice, t }: DiscrepancyListProps): Filter[] {
  const fields = ["kind", "state"] as const;
  return fields.map((name) => ({
    name,
    label: t(`discrepancies.filter.${name}`),
    chosen: choice[name],
    options: counted(view.discrepancies, name).map(({ value, count }) => ({
      value,
      label: t.code(`discrepancy-${name}`, value),
      count,
    })),
  }));
}
