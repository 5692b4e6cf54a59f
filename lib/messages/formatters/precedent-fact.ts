import { isAnswered, type PrecedentFact } from "@/lib/domain/precedents/facts";
import type { PublicValue } from "@/lib/domain/public/public-value";
import type { Translator } from "@/lib/messages/translator";
import { formatDays } from "./compare-value";
import { formatValue } from "./public-value";

/** The facts that the casebook codes as factors, by the names of these. */
const factors: Partial<Record<PrecedentFact, string>> = {
  absence: "absence-days",
  "how-it-ended": "how-it-ended",
  "left-from": "left-from",
  plea: "plea",
};

/** What a fact by which precedents are compared is called. */
export function formatFactName(fact: PrecedentFact, t: Translator): string {
  const factor = isAnswered(fact) ? fact : factors[fact];
  return factor ? t.code("factor", factor) : t.dynamic(`precedents.fact.${fact}`);
}

/** The values of such a fact in words; empty where there are none. */
export function formatFactValues(
  fact: PrecedentFact,
  values: readonly PublicValue[],
  t: Translator,
): string {
  return values
    .map((value) => (fact === "absence" ? formatDays(value, t) : formatValue(value, t)))
    .join(", ");
}
