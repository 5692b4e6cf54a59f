import type { StatutoryRange } from "@/lib/domain/public/public-case";
import type { PublicStated } from "@/lib/domain/public/public-value";
import { formatDay } from "@/lib/messages/formatters/day";
import { shortProvision } from "@/lib/messages/formatters/provision";
import { formatValue } from "@/lib/messages/formatters/public-value";
import { formatMonths, formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import type { ChainRow } from "./chain-rows";
import { codeOf, isUnknown } from "./stated-parts";

/** What a provision allowed and since when: "332(2.1), from 24 September 2022: 2–3 years". */
export function rangeWords(range: StatutoryRange, t: Translator): string {
  return t("case.range", {
    provision: shortProvision(range.provision, t.lang),
    day: formatDay(range.validFrom, t.lang),
    term: formatTerm(range, t),
  });
}

/** What stands beside the term of a sentence: who, when, in which instance, and what changed. */
export function rowWords(row: ChainRow, t: Translator): string {
  const { link } = row;
  const suspended = codeOf(link.suspended);
  return [
    row.who,
    suspended === null ? t("term.realOrNot") : t.code("suspended", suspended),
    dateWords(link.decided, t),
    isUnknown(link.instance) ? null : formatValue(link.instance.value, t),
    changeWords(row, t),
  ]
    .filter((words) => words !== null)
    .join(" · ");
}

/** When a sentence was passed, with a mark where the date is inferred. */
function dateWords(decided: PublicStated, t: Translator): string {
  if (isUnknown(decided)) return t("value.noDate");
  const words = formatValue(decided.value, t);
  return decided.basis === "inferred" ? `${words} (${t("value.inferred")})` : words;
}

/** How a sentence differs from the one before it, or null where it does not or nobody knows. */
function changeWords({ link }: ChainRow, t: Translator): string | null {
  if (!link.changeMonths) return null;
  const months = formatMonths(Math.abs(link.changeMonths), t);
  return t(link.changeMonths > 0 ? "case.more" : "case.less", { months });
}

/** The whole drawing in words. */
export function chainWords(
  rows: readonly ChainRow[],
  ranges: readonly StatutoryRange[],
  t: Translator,
): string {
  const sentences = rows.map(
    (row) => `${formatValue(row.link.term.value, t)}: ${rowWords(row, t)}.`,
  );
  const allowed = ranges.map((range) => `${rangeWords(range, t)}.`);
  return [...sentences, rows.length === 0 ? `${t("case.noSentence")}.` : "", ...allowed]
    .filter((words) => words !== "")
    .join(" ");
}
