import type { PublicValue } from "@/lib/domain/public/public-value";
import type { ValueTranslator } from "@/lib/messages/value-translator";
import { formatInexactDate } from "./inexact-date";
import { formatNumber, formatNumberRange } from "./number";
import { provisionName } from "./provision";
import { formatTerm } from "./term";

/** A value in the words of the reader's language; an unknown one says so. */
export function formatValue(value: PublicValue, t: ValueTranslator): string {
  switch (value.kind) {
    case "unknown":
      return t("value.unknown");
    case "text":
      return value.text;
    case "number":
      return formatNumber(value.number, t.lang);
    case "range":
      return formatBounds(value, t);
    case "date":
      return formatInexactDate(value.date, t.lang);
    case "term":
      return formatTerm(value.term, t);
    case "provision":
      return provisionName(value.provision, t.lang);
    case "court":
      return value.name;
    case "code":
      return t.code(value.set, value.code);
  }
}

/** A count between two bounds, one of which may be missing: "4", "2–5", "more than 10". */
function formatBounds(
  { min, max }: { min: number | null; max: number | null },
  t: ValueTranslator,
) {
  if (min === null && max === null) return t("value.unknown");
  if (min === null) return t("value.atMost", { max: formatNumber(max ?? 0, t.lang) });
  if (max === null) return t("value.atLeast", { min: formatNumber(min, t.lang) });
  return formatNumberRange(min, max, t.lang);
}
