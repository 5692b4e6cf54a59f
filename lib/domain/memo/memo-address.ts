import type { Language } from "@/lib/domain/language";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import { parametersOfQuery, weightParameter } from "@/lib/domain/precedents/query-parameters";
import { comparisonOf } from "@/lib/domain/precedents/similarity";
import type { MemoAsk } from "./memo-ask";

/**
 * The parameters by which a memo is made again: the question with the weights that play a part, the version
 * of the data, and the cases by their numbers, which outlive a name. The page of the list plays no part.
 */
export function memoParameters(
  query: PrecedentQuery,
  dataVersion: number,
  chosen: Pick<MemoAsk, "cases" | "chosenBy">,
): [string, string][] {
  const asked = { ...query, dataVersion: Math.max(1, dataVersion), page: 1 };
  const own = new Set(parametersOfQuery(asked).map(([name]) => name));
  const compared = comparisonOf(query).asked.map(({ fact }) => weightParameter(fact));
  const needed = new Set([...own, ...compared]);
  return [
    ...parametersOfQuery(asked, { weights: "all" }).filter(([name]) => needed.has(name)),
    ...(chosen.chosenBy === "likeness" ? [chosenByLikeness] : []),
    ...chosen.cases.map(({ slug, n }): [string, string] => [
      "case",
      n === null ? slug : `${slug}~${n}`,
    ]),
  ];
}

/** Says of the cases in an address that nobody chose among them. */
const chosenByLikeness: [string, string] = ["by", "likeness"];

/** Path and query of a memo. */
export function memoAddress(lang: Language, parameters: readonly [string, string][]): string {
  const pairs = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/${lang}/precedents/memo${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`;
}
