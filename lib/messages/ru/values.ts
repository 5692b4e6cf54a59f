import type { valuesEn } from "@/lib/messages/en/values";

/** Words for values and terms, on every page and at the desk. */
export const valuesRu: Record<keyof typeof valuesEn, string> = {
  "value.unknown": "неизвестно",
  "value.noDate": "дата неизвестна",
  "value.inferred": "вывод",
  "value.atMost": "не больше {max}",
  "value.atLeast": "не меньше {min}",
  "term.years": "{years, plural, one {# год} few {# года} many {# лет} other {# года}}",
  "term.months": "{months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}",
  "term.yearsAfter": "{years, plural, one {# года} few {# лет} many {# лет} other {# года}}",
  "term.monthsAfter":
    "{months, plural, one {# месяца} few {# месяцев} many {# месяцев} other {# месяца}}",
  "term.yearsBetween":
    "от {min} до {max, plural, one {# года} few {# лет} many {# лет} other {# года}}",
  "term.between": "от {min} до {max}",
  "term.upTo": "до {term}",
  "term.atLeast": "не менее {term}",
  "term.shortYears": "{years, plural, one {# г.} few {# г.} many {# л.} other {# г.}}",
  "term.shortMonths": "{months} мес.",
  "term.realOrNot": "реальный или условный, неизвестно",
  "term.unknown": "срок неизвестен",
};
