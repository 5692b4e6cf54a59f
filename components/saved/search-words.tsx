import { facetLabel } from "@/components/cases/facet-label";
import type { Language } from "@/lib/domain/language";
import {
  rangeNames,
  rangeParameters,
  searchKinds,
  searchOrders,
} from "@/lib/domain/public/search-query";
import { facetNames } from "@/lib/domain/public/views";
import { searchFields } from "@/lib/domain/saved/saved-search";
import { type Translator, translatorFor } from "@/lib/messages/translator";

/** What a kept search asks for: its words, and what narrows it down. */
export function SearchWords({ query, lang }: { query: string; lang: Language }) {
  const t = translatorFor(lang);
  return (
    <p className="kept-words">
      {searchFields(query).map(([name, value]) =>
        name === "q" ? (
          <q key="q">{value}</q>
        ) : (
          <span key={`${name} ${value}`}>{wordsOf(name, value, t)}</span>
        ),
      )}
    </p>
  );
}

function wordsOf(name: string, value: string, t: Translator): string {
  const facet = facetNames.find((one) => one === name);
  if (facet)
    return `${t(`cases.facet.${facet}`)}: ${facetLabel(facet, { value, label: value }, t)}`;
  const kind = name === "kind" ? searchKinds.find((one) => one === value) : undefined;
  if (kind) return `${t("search.kind")}: ${t(`search.code.${kind}`)}`;
  const order = name === "sort" ? searchOrders.find((one) => one === value) : undefined;
  if (order) return `${t("search.order")}: ${t(`search.order.${order}`)}`;
  return rangeWords(name, value, t) ?? `${name}: ${value}`;
}

function rangeWords(name: string, value: string, t: Translator): string | null {
  const range = rangeNames.find((one) => rangeParameters[one].some((end) => end === name));
  if (!range) return null;
  const end = rangeParameters[range][0] === name ? t("search.from") : t("search.to");
  return `${t(`search.range.${range}`)}: ${end} ${value}`;
}
