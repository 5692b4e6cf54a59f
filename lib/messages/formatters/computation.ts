import type { Language } from "@/lib/domain/language";
import { formatDay } from "./day";

const written = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const weekdayOf = /^(\d{4}-\d{2}-\d{2}) = \p{L}+$/u;

/**
 * A sum as the casebook writes it, once for both languages, in the signs of one of them: the marks in
 * its numbers, the sign of division, a share, or the day of the week of a date.
 */
export function computationText(computation: string, lang: Language): string {
  const day = weekdayOf.exec(computation)?.[1];
  if (day) return `${formatDay(day, lang)} = ${weekday(day, lang)}`;
  return computation
    .replaceAll(written, (number) => numberText(number, lang))
    .replaceAll(" / ", " ÷ ")
    .replace(/ %$/, lang === "ru" ? "\u00a0%" : "%");
}

function numberText(number: string, lang: Language): string {
  const digits = number.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(lang, {
    useGrouping: lang === "ru" ? "min2" : "auto",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(number.replaceAll(",", "")));
}

function weekday(day: string, lang: Language): string {
  const names = new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" });
  return names.format(new Date(`${day}T00:00:00Z`));
}
