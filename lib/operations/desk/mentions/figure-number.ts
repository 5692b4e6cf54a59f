import type { Language } from "@/lib/domain/language";
import type { Quantity } from "@/lib/domain/reported-figure";

/** The number of a figure as it stands in a text: "1,234", "3–4"; null where there are only words. */
export function figureNumber({ min, max, unit }: Quantity, lang: Language): string | null {
  const from = min ?? max;
  const to = max ?? min;
  if (from === null || to === null) return null;
  const format = new Intl.NumberFormat(lang === "ru" ? "ru-RU" : "en-GB");
  const number = from === to ? format.format(to) : `${format.format(from)}–${format.format(to)}`;
  if (unit !== "percent") return number;
  return lang === "ru" ? `${number}\u00a0%` : `${number}%`;
}
