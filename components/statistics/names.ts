import type { StatisticsView } from "@/lib/domain/statistics/view";
import { withCapital } from "@/lib/messages/formatters/capital";
import { monthName } from "@/lib/messages/formatters/month-name";
import { provisionName } from "@/lib/messages/formatters/provision";
import type { Translator } from "@/lib/messages/translator";

/** A month (`2024-07`) in words: "July 2024", «июль 2024». */
export function monthWords(month: string, t: Translator): string {
  return `${monthName(Number(month.slice(5, 7)), t.lang)} ${month.slice(0, 4)}`;
}

/** The name of a court; null is one that is not known. */
export function courtName(code: string | null, { names }: StatisticsView, t: Translator): string {
  return code === null ? t("statistics.unknownName") : (names.courts[code] ?? code);
}

/** The name of a region; null is one that is not known. */
export function regionName(code: string | null, { names }: StatisticsView, t: Translator): string {
  return code === null ? t("statistics.unknownName") : (names.regions[code]?.name ?? code);
}

/** A provision in words; null is one that is not known. */
export function provisionWords(provision: string | null, t: Translator): string {
  if (provision === null) return t("statistics.unknownName");
  return withCapital(provisionName(provision, t.lang));
}

/** A member of a closed set in words; null is one that is not told. */
export function codeName(set: string, code: string | null, t: Translator): string {
  return code === null ? t("statistics.unknownName") : t.code(set, code);
}
