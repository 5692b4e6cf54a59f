import type { PrecedentFact } from "@/lib/domain/precedents/facts";
import { splitProvision } from "@/lib/domain/provision";
import type { PublicValue } from "@/lib/domain/public/public-value";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatFactName } from "@/lib/messages/formatters/precedent-fact";
import { shortProvision } from "@/lib/messages/formatters/provision";
import { formatValue } from "@/lib/messages/formatters/public-value";
import type { Translator } from "@/lib/messages/translator";

/** The values of a fact in words; empty where there are none. */
export function factWords(
  fact: PrecedentFact,
  values: readonly PublicValue[],
  t: Translator,
): string {
  const words = values.map((value) => valueWords(value, t)).join(", ");
  return fact === "absence" && words !== "" ? t("precedents.days", { range: words }) : words;
}

/** Beside the name of the fact, an article is a number and a part is abbreviated. */
function valueWords(value: PublicValue, t: Translator): string {
  if (value.kind !== "provision") return formatValue(value, t);
  const [article, part] = splitProvision(value.provision);
  return part === null ? article : shortProvision(value.provision, t.lang);
}

/** A fact with its values in one phrase: "Plea: guilty". */
export function factPhrase(
  fact: PrecedentFact,
  values: readonly PublicValue[],
  t: Translator,
): string {
  return `${withCapital(formatFactName(fact, t))}: ${factWords(fact, values, t)}`;
}
