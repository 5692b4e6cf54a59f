import type { MonthSpan } from "@/lib/domain/precedents/month-counts";
import { formatNumber, formatNumberRange } from "@/lib/messages/formatters/number";
import { formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";

/** A number of months, or the span in which it lies: "37.5", "42–48". */
export function monthsNumber({ from, to }: MonthSpan, t: Translator): string {
  return formatNumberRange(from, to, t.lang);
}

/** The same in years and months where they are whole: "3 years 6 months – 4 years", "37.5 months". */
export function monthsWords({ from, to }: MonthSpan, t: Translator): string {
  if (Number.isInteger(from) && Number.isInteger(to))
    return formatTerm({ minMonths: from, maxMonths: to }, t);
  return t("precedents.months", { n: monthsNumber({ from, to }, t) });
}

/** A share from 0 to 1 as whole per cent. */
export function percent(share: number, t: Translator): string {
  return `${formatNumber(Math.round(share * 100), t.lang)}\u00a0%`;
}
