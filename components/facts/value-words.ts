import type { FieldType } from "@/lib/domain/field-types";
import { inexactDate } from "@/lib/domain/inexact-date";
import { readField } from "@/lib/domain/reading/read-field";
import type { KnownLists } from "@/lib/domain/reading/read-known";
import { sameValue } from "@/lib/domain/same-value";
import { term } from "@/lib/domain/term";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { formatNumber, formatNumberRange } from "@/lib/messages/formatters/number";
import { provisionName, shortProvision } from "@/lib/messages/formatters/provision";
import { formatTerm } from "@/lib/messages/formatters/term";

/** The words in which values are shown, and the lists that name codes. */
export type ValueWords = { t: DeskTranslator; lists: KnownLists };

/** A value in the words of the desk's language; unknown says so. */
export function valueWords(type: FieldType, value: unknown, { t, lists }: ValueWords): string {
  if (value === null || value === undefined) return t("fields.unknown");
  switch (type.type) {
    case "code":
      return t.code(type.set, String(value));
    case "date":
      return dateWords(value, t);
    case "term":
      return termWords(value, t);
    case "bounds":
      return boundsWords(value, t);
    case "local":
      return localWords(value, t);
    case "known":
      return knownWords(type.list, String(value), { t, lists });
    default:
      return String(value);
  }
}

/**
 * A value as it is typed: the words that were printed, where they still mean it, else words that can
 * be read again. Empty for what is unknown.
 */
export function valueText(type: FieldType, value: unknown, words: ValueWords): string {
  if (value === null || value === undefined) return "";
  const ways = [printedOf(value), plainText(type, value, words)];
  const meansIt = (text: string | null): text is string => {
    const again = readField(type, text ?? "", words.lists);
    return again.ok && sameValue(again.value, value);
  };
  const found = ways.find(meansIt) ?? inexactDate.safeParse(value).data?.edtf;
  return found ?? valueWords(type, value, words);
}

function plainText(type: FieldType, value: unknown, words: ValueWords): string {
  if (type.type === "bounds") return boundsText(value);
  if (type.type === "known" && type.list === "provisions")
    return shortProvision(String(value), words.t.lang);
  return valueWords(type, value, words);
}

function printedOf(value: unknown): string | null {
  const { data } = term.safeParse(value);
  return data?.printed ?? inexactDate.safeParse(value).data?.printed ?? null;
}

function dateWords(value: unknown, t: DeskTranslator): string {
  const { data } = inexactDate.safeParse(value);
  return data ? formatInexactDate(data, t.lang) : t("fields.unknown");
}

function termWords(value: unknown, t: DeskTranslator): string {
  const { data } = term.safeParse(value);
  return data ? formatTerm(data, t) : t("fields.unknown");
}

function localWords(value: unknown, t: DeskTranslator): string {
  if (typeof value !== "object" || value === null || !("en" in value) || !("ru" in value))
    return t("fields.unknown");
  const [own, other] = t.lang === "en" ? [value.en, value.ru] : [value.ru, value.en];
  return String(own) || String(other);
}

function knownWords(list: string, code: string, { t, lists }: ValueWords): string {
  if (list === "provisions") return provisionName(code, t.lang);
  const known = [...(lists.courts ?? []), ...(lists.regions ?? []), ...(lists.units ?? [])];
  return known.find((thing) => thing.code === code)?.label ?? code;
}

type Bounds = { min: number | null; max: number | null };

function boundsOf(value: unknown): Bounds | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("min" in value) || !("max" in value)) return null;
  const numbers = [value.min, value.max].map((n) => (typeof n === "number" ? n : null));
  return { min: numbers[0] ?? null, max: numbers[1] ?? null };
}

function boundsWords(value: unknown, t: DeskTranslator): string {
  const bounds = boundsOf(value);
  if (!bounds || (bounds.min === null && bounds.max === null)) return t("fields.unknown");
  const { min, max } = bounds;
  if (min === null) return t("value.atMost", { max: formatNumber(max ?? 0, t.lang) });
  if (max === null) return t("value.atLeast", { min: formatNumber(min, t.lang) });
  return formatNumberRange(min, max, t.lang);
}

/** Bounds as the reader of counts takes them in either language. */
function boundsText(value: unknown): string {
  const { min = null, max = null } = boundsOf(value) ?? {};
  if (min === null) return max === null ? "" : `up to ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min}–${max}`;
}
