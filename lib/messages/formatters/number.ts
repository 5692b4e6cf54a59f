import type { Language } from "@/lib/domain/language";

/** A number as the language writes it; Russian divides only from five digits on: `5593`, `10 308`. */
export function formatNumber(n: number, lang: Language): string {
  const useGrouping = lang === "ru" ? "min2" : "auto";
  return new Intl.NumberFormat(lang, { useGrouping, maximumFractionDigits: 2 }).format(n);
}

/** A rate, always with one digit after the point, so that those of a column stand under one another. */
export function formatRate(n: number, lang: Language): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const useGrouping = lang === "ru" ? "min2" : "auto";
  return new Intl.NumberFormat(lang, { useGrouping, ...digits }).format(n);
}

/** A range of numbers; one bound alone is said in words by the caller, so both may be equal here. */
export function formatNumberRange(min: number, max: number, lang: Language): string {
  if (min === max) return formatNumber(min, lang);
  return `${formatNumber(min, lang)}–${formatNumber(max, lang)}`;
}
