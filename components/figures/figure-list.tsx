import { type Filter, FilterForm } from "@/components/prose/filter-form";
import { PageOpening } from "@/components/prose/page-opening";
import { foreignLanguage } from "@/components/values/foreign-language";
import type { FigureListView } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import { FigureTable } from "./figure-table";
import { LedgerData } from "./ledger-data";
import { LedgerTabs } from "./ledger-tabs";

/** The ledger of published figures, narrowed down as the reader asked. */
export function FigureList({ view, t }: { view: FigureListView; t: Translator }) {
  const shown = view.figures.length;
  const action = `/${t.lang}/figures`;
  return (
    <>
      <PageOpening title={t("figures.title")} standfirst={t("figures.standfirst")} />
      <LedgerTabs current={null} t={t} />
      <p className="measure">{t("figures.reading")}</p>
      <FilterForm
        action={action}
        filters={view.facets.map((facet) => filterOf(facet, t))}
        words={{
          legend: t("figures.filter"),
          any: t("figures.filter.any"),
          show: t("figures.filter.show"),
          clear: t("figures.filter.clear"),
        }}
      />
      <p className="aside" role="status">
        {shown === view.total
          ? t("figures.count", { n: shown })
          : t("figures.countOf", { n: shown, total: view.total })}
      </p>
      {shown === 0 ? (
        <p className="empty">
          {t("figures.empty")} {t("figures.empty.hint")}{" "}
          <a href={action}>{t("figures.filter.clear")}</a>
        </p>
      ) : (
        <FigureTable figures={view.figures} t={t} />
      )}
      <LedgerData view={null} query={view.query} t={t} />
    </>
  );
}

/** The metric is a code of ours and named by the messages; the other facets bring their names. */
function filterOf(facet: FigureListView["facets"][number], t: Translator): Filter {
  const { name, values } = facet;
  return {
    name,
    label: t(`figures.filter.${name}`),
    chosen: values.find((value) => value.chosen)?.value,
    options: values.map(({ value, label, count }) => ({
      value,
      label: name === "metric" ? t.code("metric", value) : label,
      lang: name === "source" ? foreignLanguage(label, t.lang) : undefined,
      count,
    })),
  };
}
