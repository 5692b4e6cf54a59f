import type { StatisticsQuery } from "@/lib/domain/statistics/query";
import {
  parametersOfStatistics,
  readStatisticsQuery,
} from "@/lib/domain/statistics/query-parameters";

type Problem = { parameter: string; value: string };
type Strict = { lang: string; query: StatisticsQuery; problems: Problem[] };

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
  const known = new Set(["lang", ...besides]);
  const problems = [...given]
    .filter(([name, value]) => !known.has(name) && value !== "" && understood.get(name) !== value)
    .map(([parameter, value]): Problem => ({ parameter, value }));
  return { lang: given.get("lang") ?? "en", query, problems };
}
