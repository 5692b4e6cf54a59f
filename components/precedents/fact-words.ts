import { isAnswered, type PrecedentFact } from "@/lib/domain/precedents/facts";
import { splitProvision } from "@/lib/domain/provision";
import type { PublicValue } from "@/lib/domain/public/public-value";
import { withCapital } from "@/lib/messages/formatters/capital";
import { shortProvision } from "@/lib/messages/formatters/provision";
import { formatValue } from "@/lib/messages/formatters/public-value";
import type { Translator } from "@/lib/messages/translator";

/** The facts that the casebook codes as factors, by the names of these. */
const factors: Partial<Record<PrecedentFact, string>> = {
  absence: "absence-days",
  "how-it-ended": "how-it-ended",
  "left-from": "left-from",
  plea: "plea",
};

/** What a fact is called. */
export function factName(fact: PrecedentFact, t: Translator): string {
  const factor = isAnswered(fact) ? fact : factors[fact];
  return factor ? t.code("factor", factor) : t.dynamic(`precedents.fact.${fact}`);
}

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
  return `${withCapital(factName(fact, t))}: ${factWords(fact, values, t)}`;
}
