import {
  rangeNames,
  rangeParameters,
  type SearchProblem,
  type SearchQuery,
} from "@/lib/domain/public/search-query";
import { facetNames } from "@/lib/domain/public/views";
import type { Translator } from "@/lib/messages/translator";
import type { SearchPageProps } from "./search-page-props";
import { SearchStep } from "./search-step";

/** What a reader must know of these results: what was left out, read otherwise, or answered elsewhere. */
export function SearchNotes({ view, problems, quiet, t }: SearchPageProps) {
  const { instead, notice, query } = view;
  return (
    <>
      {problems.map((problem) => (
        <p key={`${problem.parameter} ${problem.problem}`} className="problem-note">
          {t(problem.problem === "reversed" ? "search.reversed" : "search.unread", {
            name: parameterName(problem, t),
          })}
        </p>
      ))}
      {instead ? <Instead instead={instead} query={query} quiet={quiet} t={t} /> : null}
      {notice === "fallback" ? <p className="caution">{t("search.fallback")}</p> : null}
    </>
  );
}

type InsteadProps = {
  instead: { typed: string; read: string };
  query: SearchQuery;
  quiet: boolean;
  t: Translator;
};

/** What was read instead of what was typed, and the way to what was typed, letter by letter. */
function Instead({ instead, query, quiet, t }: InsteadProps) {
  const literally = { ...query, q: `"${instead.typed.replaceAll('"', " ")}"`, page: 1 };
  return (
    <div className="instead">
      <p>
        {t("search.instead")} <q>{instead.read}</q>
      </p>
      <SearchStep query={literally} quiet={quiet} t={t}>
        {t("search.literally")} <q>{instead.typed}</q>
      </SearchStep>
    </div>
  );
}

/** What a parameter is called on the page. */
function parameterName({ parameter }: SearchProblem, t: Translator): string {
  const facet = facetNames.find((name) => name === parameter);
  if (facet) return t(`cases.facet.${facet}`);
  const range = rangeNames.find((name) => rangeParameters[name].some((one) => one === parameter));
  if (range) return t(`search.range.${range}`);
  if (parameter === "sort") return t("search.order");
  return parameter === "kind" ? t("search.kind") : t("search.pages");
}
