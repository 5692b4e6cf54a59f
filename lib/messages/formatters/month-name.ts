import type { Language } from "@/lib/domain/language";

const instant = (month: number) => new Date(Date.UTC(2001, month - 1, 15));

/** The name of a month (1–12) standing alone: "January", «январь». */
export function monthName(month: number, lang: Language): string {
  return new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" }).format(instant(month));
}

/** The name of a month (1–12) after the number of a day: "January", «января». */
export function monthAfterDay(month: number, lang: Language): string {
  const parts = new Intl.DateTimeFormat(lang, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).formatToParts(instant(month));
  return parts.find((part) => part.type === "month")?.value ?? monthName(month, lang);
}
