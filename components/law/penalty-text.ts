import { libertyRange, type Penalty, type ProvisionVersion } from "@/lib/domain/provision";
import { formatNumber } from "@/lib/messages/formatters/number";
import { formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";

/** A punishment with its bounds: "deprivation of liberty, 5–10 years". */
export function penaltyText(penalty: Penalty, t: Translator): string {
  return [t.code("penalty", penalty.kind), ...amounts(penalty, t), ...manner(penalty, t)].join(
    ", ",
  );
}

/** The term of deprivation of liberty that a version allows, or why there is none. */
export function libertyText(version: ProvisionVersion, t: Translator): string {
  const range = libertyRange(version);
  if (range) return formatTerm(range, t);
  return version.penalties.length === 0 ? t("law.definition") : t("law.noLiberty");
}

function amounts(penalty: Penalty, t: Translator): string[] {
  const { maxRub, orIncomeMonths, maxHours } = penalty.other;
  const bounded = penalty.minMonths !== null || penalty.maxMonths !== null;
  const fine =
    typeof maxRub === "number" ? t("law.fine", { rub: formatNumber(maxRub, t.lang) }) : "";
  const income =
    typeof orIncomeMonths === "number" ? t("law.fine.income", { n: orIncomeMonths }) : "";
  const hours = typeof maxHours === "number" ? t("law.hours", { n: maxHours }) : "";
  return [
    bounded ? formatTerm(penalty, t) : "",
    [fine, income].filter(Boolean).join(" "),
    hours,
  ].filter(Boolean);
}

function manner(penalty: Penalty, t: Translator): string[] {
  if (penalty.other.additional !== true) return [];
  return [t(penalty.other.optional === true ? "law.optional" : "law.additional")];
}
