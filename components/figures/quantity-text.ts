import type { PublicFigure } from "@/lib/domain/public/public-figure";
import { formatNumberRange } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";

type Quantity = PublicFigure["quantities"][number];

/** Hedges after which Russian wants the genitive: «более двух дел». */
const genitive = ["about", "more-than", "at-least", "over", "up-to"];

/** A number with its hedge and unit, "almost 700 sentences"; null where the source gives only words. */
export function quantityText(
  { min, max, unit, qualifier }: Quantity,
  t: Translator,
): string | null {
  const n = max ?? min;
  if (n === null) return null;
  const form = genitive.includes(qualifier) ? "genitive" : "nominative";
  const value = formatNumberRange(min ?? n, n, t.lang);
  const amount = t(`figures.amount.${unit}`, { value, n, form });
  return t(`figures.hedge.${qualifier}`, { amount });
}
