import type { InexactDate } from "@/lib/domain/inexact-date";
import type { Language } from "@/lib/domain/language";
import { formatDay, partsOf } from "./day";
import { formatInterval } from "./interval";
import { monthName } from "./month-name";

/**
 * A date with only as much as is known: "7 April 2023", "January 2023", "summer 2022", "late
 * December 2022"; «7 апреля 2023 года», «январь 2023 года», «лето 2022 года», «конец декабря 2022
 * года». The words as printed are not repeated.
 */
export function formatInexactDate(date: InexactDate, lang: Language): string {
  const words = wordsOf(date, lang);
  if (!date.approximate) return words;
  return lang === "ru" ? `примерно ${words}` : `about ${words}`;
}

function wordsOf(date: InexactDate, lang: Language): string {
  const [year, month] = partsOf(date.earliest);
  if (date.precision === "day") return formatDay(date.earliest, lang);
  if (date.precision === "month") return ofYear(monthName(month, lang), year, lang);
  if (date.precision === "season") return season(date, lang);
  if (date.precision === "year") return lang === "ru" ? `${year} год` : String(year);
  return formatInterval(date.earliest, date.latest, lang);
}

const seasons = {
  en: { 3: "spring", 6: "summer", 9: "autumn", 12: "winter" },
  ru: { 3: "весна", 6: "лето", 9: "осень", 12: "зима" },
} as const;

function season(date: InexactDate, lang: Language): string {
  const [year, month] = partsOf(date.earliest);
  const name = Object.entries(seasons[lang]).find(([first]) => Number(first) === month)?.[1];
  if (!name) return formatInterval(date.earliest, date.latest, lang);
  if (month !== 12) return ofYear(name, year, lang);
  const next = String(year + 1).slice(2);
  return lang === "ru" ? `${name} ${year}/${next} года` : `${name} ${year}/${next}`;
}

function ofYear(words: string, year: number, lang: Language): string {
  return lang === "ru" ? `${words} ${year} года` : `${words} ${year}`;
}
