import type { Language } from "@/lib/domain/language";
import { monthAfterDay } from "./month-name";

/** A calendar day (`YYYY-MM-DD`) in words: "7 April 2023", «7 апреля 2023 года». */
export function formatDay(day: string, lang: Language): string {
  const [year, month, date] = partsOf(day);
  const words = `${date} ${monthAfterDay(month, lang)} ${year}`;
  return lang === "ru" ? `${words} года` : words;
}

/** Year, month and date of a calendar day, as numbers. */
export function partsOf(day: string): readonly [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}
