import type { Shown } from "@/lib/domain/public/shown";
import type { StatisticsQuery } from "@/lib/domain/statistics/query";
import {
  parametersOfStatistics,
  readStatisticsQuery,
} from "@/lib/domain/statistics/query-parameters";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { type NotUnderstood, notUnderstood } from "./not-understood";

type Strict = { lang: string; query: StatisticsQuery; problems: NotUnderstood[] };

/**
 * A question to the statistics from a program, with every parameter that was not understood as it
 * stands: a number over more than was asked of would be a wrong one.
 */
export function readStrictStatistics(
  given: URLSearchParams,
  besides: readonly string[] = [],
): Strict {
  const query = readStatisticsQuery(Object.fromEntries([...given].reverse()));
  const understood = new Map<string, string>([
    ["instance", query.instance],
    ["count", query.measure],
    ["by", query.unit],
    ...parametersOfStatistics(query),
  ]);
  const problems = notUnderstood(given, understood, besides);
  return { lang: given.get("lang") ?? "en", query, problems };
}

const scopeNames = ["provision", "court", "district", "region"] as const;

/**
 * The places and provisions of a question that are not known here. "None" would be a wrong answer to
 * a question about a court that there is not.
 */
export function unknownInStatistics(shown: Shown<StatisticsView>): NotUnderstood[] {
  if (shown.status !== 200) return [];
  const { query, choices, names } = shown.view;
  const provisions = choices.articles.flatMap(({ article, parts }) => [article, ...parts]);
  const known = {
    provision: provisions,
    court: Object.keys(names.courts),
    district: choices.districts.map(({ code }) => code),
    region: Object.keys(names.regions),
  };
  return scopeNames.flatMap((parameter) => {
    const value = query[parameter];
    return value === null || known[parameter].includes(value) ? [] : [{ parameter, value }];
  });
}
