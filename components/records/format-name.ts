import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatNumber } from "@/lib/messages/formatters/number";

/** The name of a format; one that has no words yet is named as it is. */
export function formatName(format: string, t: DeskTranslator): string {
  const key = `records.format.${format}`;
  const words = t.dynamic(key);
  return words === key ? format : words;
}

const unit = 1024;

/** The size of a file in words: bytes, kB or MB. */
export function sizeText(bytes: number, t: DeskTranslator): string {
  const power = bytes < unit ? 0 : bytes < unit * unit ? 1 : 2;
  const digits = power === 0 ? 1 : 10;
  const size = Math.round((bytes / unit ** power) * digits) / digits;
  return t("records.size", {
    n: formatNumber(size, t.lang),
    unit: ["b", "kb", "mb"][power] ?? "b",
  });
}

/** Why something could not be read; a reason without words is named as it is. */
export function reasonText(
  { key, values }: { key: string; values: Readonly<Record<string, string | number>> },
  t: DeskTranslator,
): string {
  return t.dynamic(key, values);
}
