import type { PublicCase, PublicChainLink } from "@/lib/domain/public/public-case";
import type { PublicStated } from "@/lib/domain/public/public-value";
import type { Term } from "@/lib/domain/term";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatMonths, formatTerm } from "@/lib/messages/formatters/term";
import type { Translator } from "@/lib/messages/translator";
import { codeOf, termOf } from "./stated-parts";

/** What stands in large words on a case: the words, their colour, what is unknown, and the rest. */
type OutcomeWords = {
  big: string;
  tone: "real" | "suspended" | "unknown" | "plain";
  unknown: string | null;
  lines: string[];
};

/** The last sentence of every defendant, said together. */
export function outcomeWords(shown: PublicCase, t: Translator): OutcomeWords {
  const last = shown.defendants.flatMap((defendant) => defendant.chain.slice(-1));
  if (last.length === 0) return withoutSentence(shown, t);
  const term = spanOfTerms(last);
  const suspended = commonCode(last, (link) => codeOf(link.suspended));
  const kind = commonCode(last, (link) => codeOf(link.kind));
  const regime = commonCode(last, (link) => codeOf(link.regime));
  const served = suspended === null ? null : t.code("suspended", suspended);
  const punishment = kind === null ? null : t.code("punishment", kind);
  const big = term ? formatTerm(term, t) : (served ?? t.code("outcome", shown.outcome));
  const besides = [
    punishment,
    term &&
      served &&
      marked(
        served,
        last.map((link) => link.suspended),
        t,
      ),
    regime &&
      marked(
        t.code("regime", regime),
        last.map((link) => link.regime),
        t,
      ),
  ];
  return {
    big: withCapital(big),
    tone: suspended === "real" || suspended === "suspended" ? suspended : "plain",
    unknown: unknownPart(term, suspended, t),
    lines: [sentenceLine(besides), changeLine(last, t), peopleLine(shown, t)].filter(
      (x) => x !== "",
    ),
  };
}

/** What was inferred says so wherever it stands. */
function marked(words: string, stated: readonly PublicStated[], t: Translator): string {
  const inferred = stated.some(({ basis }) => basis === "inferred");
  return inferred ? `${words} (${t("value.inferred")})` : words;
}

const unknownOutcomes: ReadonlySet<PublicCase["outcome"]> = new Set(["pending", "unknown"]);

function withoutSentence(shown: PublicCase, t: Translator): OutcomeWords {
  return {
    big: withCapital(t.code("outcome", shown.outcome)),
    tone: unknownOutcomes.has(shown.outcome) ? "unknown" : "plain",
    unknown: shown.outcome === "convicted" ? t("term.unknown") : null,
    lines: [peopleLine(shown, t)].filter((line) => line !== ""),
  };
}

function unknownPart(term: Term | null, suspended: string | null, t: Translator): string | null {
  if (!term) return t("term.unknown");
  return suspended === null ? t("term.realOrNot") : null;
}

function sentenceLine(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(", ");
}

/** The span from the shortest to the longest term; null where one of them is not known. */
function spanOfTerms(links: readonly PublicChainLink[]): Term | null {
  const terms = links.map((link) => termOf(link.term)).filter((term) => term !== null);
  if (terms.length === 0 || terms.length < links.length) return null;
  const bound = (values: (number | null)[], of: (...numbers: number[]) => number) =>
    values.includes(null) ? null : of(...values.filter((value) => value !== null));
  return {
    minMonths: bound(
      terms.map((term) => term.minMonths),
      Math.min,
    ),
    maxMonths: bound(
      terms.map((term) => term.maxMonths),
      Math.max,
    ),
    printed: null,
  };
}

function commonCode(
  links: readonly PublicChainLink[],
  code: (link: PublicChainLink) => string | null,
): string | null {
  const codes = new Set(links.map(code));
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

function changeLine(last: readonly PublicChainLink[], t: Translator): string {
  const [link, ...others] = last;
  if (!link || others.length > 0 || !link.changeMonths) return "";
  const months = formatMonths(Math.abs(link.changeMonths), t);
  return t(link.changeMonths > 0 ? "case.raised" : "case.lowered", { months });
}

function peopleLine(shown: PublicCase, t: Translator): string {
  const { value } = shown.headcount;
  return value.kind === "number" && value.number > 1
    ? t("cases.defendants", { people: value.number })
    : "";
}
