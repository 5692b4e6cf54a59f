import type { ReactNode } from "react";
import { addresses } from "@/components/values/addresses";
import { Unknown } from "@/components/values/unknown";
import type { SheetCell, SheetColumn } from "@/lib/domain/statistics/sheet";
import { suppressed } from "@/lib/domain/statistics/suppression";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { formatDay } from "@/lib/messages/formatters/day";
import { monthName } from "@/lib/messages/formatters/month-name";
import { formatNumber, formatRate } from "@/lib/messages/formatters/number";
import type { Translator } from "@/lib/messages/translator";
import { codeName, courtName, monthWords, provisionWords, regionName } from "./names";

type Shown = { cell: SheetCell; column: SheetColumn; view: StatisticsView; t: Translator };

/** One cell of a table, in words; what is not known and what is hidden say so. */
export function sheetCell({ cell, column, view, t }: Shown): ReactNode {
  if (cell === suppressed) return <em>{t("statistics.suppressed")}</em>;
  if (cell === null) return isOfNumbers(column) ? "–" : unknownWords(column, t);
  if (typeof cell === "boolean") return t.code("answer", cell ? "yes" : "no");
  return typeof cell === "number" ? numberWords(cell, column, t) : textWords(cell, column, view, t);
}

/** Whether a column holds numbers, which stand at its end. */
export function isOfNumbers({ kind }: SheetColumn): boolean {
  return kind === "number" || kind === "rate";
}

function unknownWords({ key }: SheetColumn, t: Translator): ReactNode {
  if (key === "record-result") return t("statistics.noRecord");
  return <Unknown t={t} words={t("statistics.unknownName")} />;
}

function numberWords(number: number, { kind, key }: SheetColumn, t: Translator): string {
  if (kind === "rate") return formatRate(number, t.lang);
  if (kind === "year") return String(number);
  if (kind === "monthOfYear") return monthName(number, t.lang);
  const sign = key.endsWith("Change") && number > 0 ? "+" : "";
  return `${sign}${formatNumber(number, t.lang)}`.replace("-", "−");
}

function textWords(
  text: string,
  column: SheetColumn,
  view: StatisticsView,
  t: Translator,
): ReactNode {
  if (column.kind === "month") return monthWords(text, t);
  if (column.kind === "day") return formatDay(text, t.lang);
  if (column.kind === "court")
    return <a href={addresses.court(t.lang, text)}>{courtName(text, view, t)}</a>;
  if (column.kind === "region") return regionName(text, view, t);
  if (column.kind === "provision")
    return <a href={addresses.provision(t.lang, text)}>{provisionWords(text, t)}</a>;
  return column.kind === "code" ? codeName(column.set ?? "", text, t) : text;
}
