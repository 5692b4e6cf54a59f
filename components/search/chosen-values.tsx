import { facetLabel } from "@/components/cases/facet-label";
import type { Range } from "@/lib/domain/public/search-attributes";
import {
  type RangeName,
  rangeEnd,
  rangeNames,
  type SearchQuery,
  withoutRange,
  withoutValue,
} from "@/lib/domain/public/search-query";
import { type FacetName, facetNames } from "@/lib/domain/public/views";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatNumber } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";

type Chosen = { id: string; title: string; words: string; without: SearchQuery };

/** What narrows the cases down now, each with the way to take it back. */
export function ChosenValues({ view, quiet, t }: Omit<SearchPageProps, "problems">) {
  const chosen = [...chosenFacets(view, t), ...chosenRanges(view.query, t)];
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t("search.chosen")}>
      {chosen.map(({ id, title, words, without }) => (
        <li key={id}>
          <span>
            {title}: <b>{words}</b>
          </span>{" "}
          <SearchStep query={without} quiet={quiet} t={t}>
            {t("search.remove")}
            <span className="sr-only"> {words}</span>
          </SearchStep>
        </li>
      ))}
    </ul>
  );
}

function chosenFacets({ query, facets }: SearchPageProps["view"], t: Translator): Chosen[] {
  const counted = (name: FacetName, value: string) =>
    facets.find((facet) => facet.name === name)?.values.find((one) => one.value === value);
  return facetNames.flatMap((name) =>
    (query.filters.facets[name] ?? []).map((value) => ({
      id: `${name} ${value}`,
      title: t(`cases.facet.${name}`),
      words: facetLabel(name, counted(name, value) ?? { value, label: value }, t),
      without: withoutValue(query, name, value),
    })),
  );
}

function chosenRanges(query: SearchQuery, t: Translator): Chosen[] {
  return rangeNames.flatMap((name) => {
    const range = query.filters[name];
    if (!range) return [];
    const words = rangeWords(name, range, t);
    return [
      { id: name, title: t(`search.range.${name}`), words, without: withoutRange(query, name) },
    ];
  });
}

function rangeWords(name: RangeName, { from, to }: Range, t: Translator): string {
  return [
    ...(from === null ? [] : [`${t("search.from")} ${endWords(name, from, t)}`]),
    ...(to === null ? [] : [`${t("search.to")} ${endWords(name, to, t)}`]),
  ].join(" ");
}

function endWords(name: RangeName, end: number, t: Translator): string {
  return name === "decided" ? formatDay(rangeEnd(name, end), t.lang) : formatNumber(end, t.lang);
}
