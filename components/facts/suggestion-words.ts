import type { Suggestion } from "@/lib/domain/suggestion";
import type { Term } from "@/lib/domain/term";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { provisionName } from "@/lib/messages/formatters/provision";
import { formatTerm } from "@/lib/messages/formatters/term";
import { type ValueWords, valueWords } from "./value-words";

/** What a suggestion would set, in words. */
export function suggestionWords(suggestion: Suggestion, { t, lists }: ValueWords): string {
  switch (suggestion.kind) {
    case "linked-sentences":
      return t("fields.suggestion.linked", {
        first: servedTerm(suggestion.first, suggestion.served?.first.value, t),
        second: servedTerm(suggestion.second, suggestion.served?.second.value, t),
      });
    case "term":
      return t("fields.suggestion.term", { value: formatTerm(suggestion.term, t) });
    case "date":
      return t("fields.suggestion.date", {
        what: t.code("happening", suggestion.happening),
        value: formatInexactDate(suggestion.date, t.lang),
      });
    case "age":
      return t("fields.suggestion.age", { value: suggestion.age });
    case "provision":
      return t("fields.suggestion.provision", {
        value: provisionName(suggestion.provision, t.lang),
      });
    case "court":
      return t("fields.suggestion.court", {
        value: valueWords({ type: "known", list: "courts" }, suggestion.court, { t, lists }),
      });
    case "suspended":
      return withCapital(t.code("suspended", suggestion.suspended));
    case "regime":
      return t("fields.suggestion.regime", { value: t.code("regime", suggestion.regime) });
  }
}

/** A term, and how it is served where the words say so. */
function servedTerm(
  term: Term,
  served: "real" | "suspended" | undefined,
  t: ValueWords["t"],
): string {
  const words = formatTerm(term, t);
  return served ? `${words} (${t.code("suspended", served)})` : words;
}
