import type { Language } from "@/lib/domain/language";
import { formatDay, partsOf } from "./day";
import { monthAfterDay, monthName } from "./month-name";

/**
 * The span between two days (`YYYY-MM-DD`, both inclusive), as people say it: a third of a month
 * ("late December 2022"), whole months ("July–August 2022"), whole years, else both days.
 */
export function formatInterval(from: string, to: string, lang: Language): string {
  if (from === to) return formatDay(from, lang);
  return (
    thirdOfMonth(from, to, lang) ??
    wholeYears(from, to, lang) ??
    wholeMonths(from, to, lang) ??
    daysOfMonth(from, to, lang) ??
    `${formatDay(from, lang)} – ${formatDay(to, lang)}`
  );
}

const thirds = {
  en: { "1-10": "early", "11-20": "mid-", "21-end": "late" },
  ru: { "1-10": "начало", "11-20": "середина", "21-end": "конец" },
} as const;

function thirdOfMonth(from: string, to: string, lang: Language): string | null {
  const [year, month, first] = partsOf(from);
  const [endYear, endMonth, last] = partsOf(to);
  if (year !== endYear || month !== endMonth) return null;
  const span = `${first}-${last === lastDay(year, month) ? "end" : last}`;
  const word = Object.entries(thirds[lang]).find(([name]) => name === span)?.[1];
  if (!word) return null;
  if (lang === "ru") return `${word} ${monthAfterDay(month, lang)} ${year} года`;
  return `${word}${word.endsWith("-") ? "" : " "}${monthName(month, lang)} ${year}`;
}

function wholeYears(from: string, to: string, lang: Language): string | null {
  if (!from.endsWith("-01-01") || !to.endsWith("-12-31")) return null;
  const [year] = partsOf(from);
  const [endYear] = partsOf(to);
  if (year === endYear) return lang === "ru" ? `${year} год` : String(year);
  return lang === "ru" ? `${year}–${endYear} годы` : `${year}–${endYear}`;
}

function wholeMonths(from: string, to: string, lang: Language): string | null {
  const [year, month, first] = partsOf(from);
  const [endYear, endMonth, last] = partsOf(to);
  if (first !== 1 || last !== lastDay(endYear, endMonth)) return null;
  const tail = lang === "ru" ? `${endYear} года` : String(endYear);
  const start = monthName(month, lang);
  if (year !== endYear) return `${start} ${year} – ${monthName(endMonth, lang)} ${tail}`;
  if (month === endMonth) return `${start} ${tail}`;
  return `${start}–${monthName(endMonth, lang)} ${tail}`;
}

function daysOfMonth(from: string, to: string, lang: Language): string | null {
  if (from.slice(0, 7) !== to.slice(0, 7)) return null;
  const [, , first] = partsOf(from);
  return `${first}–${formatDay(to, lang)}`;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
