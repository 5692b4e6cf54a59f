import type { CompareColumn, CompareRow, CompareValue } from "@/lib/domain/compare/compare-table";
import type { PublicValue } from "@/lib/domain/public/public-value";
import type { Translator } from "@/lib/messages/translator";
import { withCapital } from "./capital";
import { formatDay } from "./day";
import { formatList } from "./list";
import { shortProvision } from "./provision";
import { formatValue } from "./public-value";
import { formatMonths, formatTerm } from "./term";

/** The name of a row as a reader sees it. */
export function compareRowName(field: string, t: Translator): string {
  const keys = [`compare.row.${field}`, `field.${field}`, `code.factor.${field}`];
  const named = keys.find((key) => t.dynamic(key) !== key);
  return named === undefined ? field : t.dynamic(named);
}

/** One thing said in a cell, in words. `field` is that of its row. */
export function formatCompared(value: CompareValue, field: string, t: Translator): string {
  switch (value.kind) {
    case "value":
      return field === "absence-days" ? formatDays(value.value, t) : formatValue(value.value, t);
    case "law":
      return lawWords(value.range, t);
    case "sentence":
      return sentenceWords(value, t);
    case "appeal":
      return appealWords(value, t);
    case "completeness":
      return t("compare.completeness", { known: value.known, asked: value.asked });
  }
}

/** A whole cell in words, for a line of text or of a table for spreadsheets. */
export function formatCell(row: CompareRow, column: number, t: Translator): string {
  const values = row.cells[column]?.values ?? [];
  if (values.length === 0) return t("value.unknown");
  return values
    .map((value) => {
      const words = formatCompared(value, row.field, t);
      return value.inferred ? `${words} (${t("value.inferred")})` : words;
    })
    .join("; ");
}

/** A number of days between two bounds, one of which may be missing: "at least 10 days". */
export function formatDays(value: PublicValue, t: Translator): string {
  if (value.kind !== "range") return formatValue(value, t);
  const { min, max } = value;
  if (min === null) return max === null ? t("value.unknown") : t("compare.atMostDays", { n: max });
  if (max === null) return t("compare.atLeastDays", { n: min });
  return min === max ? t("compare.days", { n: min }) : t("compare.betweenDays", { min, max });
}

type Law = Extract<CompareValue, { kind: "law" }>["range"];

function lawWords(range: Law, t: Translator): string {
  const words = {
    provision: shortProvision(range.provision, t.lang),
    term: formatTerm(range, t),
    from: formatDay(range.validFrom, t.lang),
  };
  if (range.validTo === null) return t("compare.law", words);
  return t("compare.law.until", { ...words, to: formatDay(range.validTo, t.lang) });
}

function sentenceWords(value: Extract<CompareValue, { kind: "sentence" }>, t: Translator): string {
  const { instance, decided, term, suspended, changeMonths } = value;
  return [
    instance.kind === "unknown" ? null : formatValue(instance, t),
    decided.kind === "unknown" ? t("value.noDate") : formatValue(decided, t),
    term.kind === "unknown" ? t("term.unknown") : formatValue(term, t),
    suspended.kind === "unknown" ? t("term.realOrNot") : formatValue(suspended, t),
    changeMonths ? changeWords(changeMonths, t) : null,
  ]
    .filter((words) => words !== null)
    .join(" · ");
}

function appealWords(value: Extract<CompareValue, { kind: "appeal" }>, t: Translator): string {
  const list = (values: readonly PublicValue[]) =>
    formatList(
      values.map((one) => formatValue(one, t)),
      t.lang,
    );
  const courts = list(value.instances);
  const instances =
    value.lodgedBy.length === 0
      ? courts
      : t("compare.appeal.by", { instances: courts, lodgedBy: list(value.lodgedBy) });
  if (value.changeMonths === null) return instances;
  const change =
    value.changeMonths === 0 ? t("compare.appeal.same") : changeWords(value.changeMonths, t);
  return t("compare.appeal.changed", { instances, change });
}

function changeWords(change: number, t: Translator): string {
  const months = formatMonths(Math.abs(change), t);
  return t(change > 0 ? "compare.appeal.more" : "compare.appeal.less", { months });
}

/** Who stands in a column: up to three by name, of more the first and a number. */
export function columnPeople({ people }: Pick<CompareColumn, "people">, t: Translator): string {
  const names = people.map(({ name, changed }) =>
    changed ? `${name} ${t("case.nameChanged")}` : name,
  );
  const [first, ...others] = names;
  if (first === undefined) return "";
  if (names.length <= 3) return withCapital(formatList(names, t.lang));
  return withCapital(t("compare.andOthers", { name: first, n: others.length }));
}
