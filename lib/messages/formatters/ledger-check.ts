import type { Language } from "@/lib/domain/language";
import type { CheckKind, CheckResult } from "@/lib/domain/ledger/arithmetic-check";
import { type LedgerNumber, singleValue } from "@/lib/domain/ledger/ledger-number";
import type { Translator } from "@/lib/messages/translator";
import { formatNumber } from "./number";

/** A piece of a sum: a sign, or a number with the figure that it was taken from. */
export type SumPiece = { text: string; figure?: string };

/** A sum as it is written, in pieces: 629 + 30 + 14 + 26 = 699. */
export function sumPieces(result: CheckResult, t: Translator): SumPiece[] {
  const { check, figures, by, time, computed } = result;
  const divided = check.kind !== "sum" && check.kind !== "difference";
  return [
    ...(divided ? together(figures, t.lang) : joined(figures, " + ", t.lang)),
    ...(check.kind === "difference"
      ? [{ text: " − " }, ...joined(by, " − ", t.lang)]
      : by.length > 0
        ? [{ text: " ÷ " }, ...together(by, t.lang)]
        : []),
    ...(time === null || !check.over
      ? []
      : [{ text: ` ÷ ${t(`ledger.check.${check.over.unit}`, { n: time })}` }]),
    { text: ` = ${computedText(check.kind, computed, t.lang)}` },
  ];
}

/** A sum as one line of text. */
export function sumText(result: CheckResult, t: Translator): string {
  return sumPieces(result, t)
    .map(({ text }) => text)
    .join("");
}

/** How many decimals a computed number is shown with; whole numbers with none. */
const decimals: Record<CheckKind, number> = { sum: 0, difference: 0, share: 1, rate: 1, ratio: 2 };

/** A computed number with the decimals of its kind: 36.0%, 34.2, 1.87, 1,830. */
export function computedText(kind: CheckKind, n: number, lang: Language): string {
  const digits = Number.isInteger(n) && kind !== "share" ? 0 : decimals[kind];
  const number = new Intl.NumberFormat(lang, {
    useGrouping: lang === "ru" ? "min2" : "auto",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(n);
  if (kind !== "share") return number;
  return lang === "ru" ? `${number}\u00a0%` : `${number}%`;
}

/**
 * How far a computed number is from the printed one, with its sign, shares in points of a hundred; null
 * where there is no telling.
 */
export function differenceText({ check, difference }: CheckResult, t: Translator): string | null {
  if (difference === null || difference === 0) return null;
  const isShare = check.kind === "share";
  const off = computedText(isShare ? "rate" : check.kind, Math.abs(difference), t.lang);
  const n = `${difference > 0 ? "+" : "−"}${off}`;
  return isShare ? t("ledger.check.points", { n }) : n;
}

/** Numbers that are added up before they divide or are divided: several of them in brackets. */
function together(numbers: readonly LedgerNumber[], lang: Language): SumPiece[] {
  const added = joined(numbers, " + ", lang);
  return numbers.length > 1 ? [{ text: "(" }, ...added, { text: ")" }] : added;
}

function joined(numbers: readonly LedgerNumber[], sign: string, lang: Language): SumPiece[] {
  return numbers.flatMap((number, at) => {
    const piece = {
      text: formatNumber(singleValue(number) ?? 0, lang),
      figure: number.figure.id,
    };
    return at === 0 ? [piece] : [{ text: sign }, piece];
  });
}
