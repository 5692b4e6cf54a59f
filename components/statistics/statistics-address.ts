import type { Language } from "@/lib/domain/language";
import type { StatisticsQuery } from "@/lib/domain/statistics/query";
import { parametersOfStatistics } from "@/lib/domain/statistics/query-parameters";
import type { StatisticsView } from "@/lib/domain/statistics/view";

/** The query of an address that asks the same; begins with `?` or is empty. */
export function statisticsAddress(
  query: StatisticsQuery,
  besides: readonly [string, string][] = [],
): string {
  const text = new URLSearchParams([...besides, ...parametersOfStatistics(query)]).toString();
  return text === "" ? "" : `?${text}`;
}

/** The address of the same answer, with the day and the version of its data. */
export function permanentAddress({ query, dataVersion }: StatisticsView, lang: Language): string {
  const dated = { ...query, asOf: dataVersion.day, dataVersion: dataVersion.number };
  return `/${lang}/statistics${statisticsAddress(dated)}`;
}

/** The address of the same answer for programs. */
export function documentAddress({ query }: StatisticsView, lang: Language): string {
  return `/api/v1/statistics${statisticsAddress(query, [["lang", lang]])}`;
}

/** The address of one of its tables for spreadsheets. */
export function sheetAddress({ query }: StatisticsView, lang: Language, table: string): string {
  const named: [string, string][] = [
    ["lang", lang],
    ["table", table],
  ];
  return `/api/v1/statistics.csv${statisticsAddress(query, named)}`;
}
