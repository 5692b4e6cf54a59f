import type { Term } from "@/lib/domain/term";
import type { ValueTranslator } from "@/lib/messages/value-translator";

type Bounds = Pick<Term, "minMonths" | "maxMonths">;

/** A term in years and months: "2 years 5 months", "3–4 years", "up to 7 years". */
export function formatTerm({ minMonths: min, maxMonths: max }: Bounds, t: ValueTranslator): string {
  if (min === null && max === null) return t("value.unknown");
  if (min === null) return t("term.upTo", { term: afterPreposition(max ?? 0, t) });
  if (max === null) return t("term.atLeast", { term: afterPreposition(min, t) });
  if (min === max) return formatMonths(min, t);
  if (min % 12 === 0 && max % 12 === 0)
    return t("term.yearsBetween", { min: min / 12, max: max / 12 });
  return t("term.between", { min: afterPreposition(min, t), max: afterPreposition(max, t) });
}

/** A number of months as years and months: 29 → "2 years 5 months". */
export function formatMonths(months: number, t: ValueTranslator): string {
  const { years, rest } = yearsAndMonths(months);
  if (years === 0) return t("term.months", { months: rest });
  if (rest === 0) return t("term.years", { years });
  return `${t("term.years", { years })} ${t("term.months", { months: rest })}`;
}

/** The same with abbreviated units, for the label of a drawing: 29 → "2 y 5 m". */
export function formatShortTerm(
  { minMonths: min, maxMonths: max }: Bounds,
  t: ValueTranslator,
): string {
  if (min === null && max === null) return t("value.unknown");
  if (min === null) return t("term.upTo", { term: shortMonths(max ?? 0, t) });
  if (max === null) return t("term.atLeast", { term: shortMonths(min, t) });
  return min === max ? shortMonths(min, t) : `${shortMonths(min, t)} – ${shortMonths(max, t)}`;
}

function shortMonths(months: number, t: ValueTranslator): string {
  const { years, rest } = yearsAndMonths(months);
  if (years === 0) return t("term.shortMonths", { months: rest });
  if (rest === 0) return t("term.shortYears", { years });
  return `${t("term.shortYears", { years })} ${t("term.shortMonths", { months: rest })}`;
}

/** The case that follows «от» and «до»; the same words in English. */
function afterPreposition(months: number, t: ValueTranslator): string {
  const { years, rest } = yearsAndMonths(months);
  if (years === 0) return t("term.monthsAfter", { months: rest });
  if (rest === 0) return t("term.yearsAfter", { years });
  return `${t("term.yearsAfter", { years })} ${t("term.monthsAfter", { months: rest })}`;
}

function yearsAndMonths(months: number) {
  return { years: Math.floor(months / 12), rest: months % 12 };
}
