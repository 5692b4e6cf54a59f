import { numberAt } from "./reading/number-words";
import { readCode } from "./reading/read-code";
import { tokensOf } from "./reading/tokens";
import { regimes } from "./sentence";
import type { Suggestion } from "./suggestion";

const agePatterns = [
  /(?<![\p{L}\d])(?<age>[\p{L}-]+|\d{2,3})[- ]years?[- ]old(?!\p{L})/giu,
  /(?<!\p{L})aged? (?:of )?(?<age>\d{2,3})(?!\d)/giu,
  /(?<!\d)(?<age>\d{2,3})-летн\p{L}+/giu,
  /(?<!\p{L})в возрасте (?<age>\d{2,3}) (?:лет|года)(?!\p{L})/giu,
];

const suspendedPattern =
  /suspended (?:sentence|term|imprisonment|prison)|suspended|условн\p{L}*|real (?:imprisonment|prison|term)|реальн\p{L}+ срок\p{L}*/giu;

const regimePattern =
  /(?:settlement colony|minimum[- ]security|(?:general|strict|special)[- ]regime|колони\p{L}+-поселени\p{L}+|(?:общего|строгого|особого) режима)/giu;

/** Ages, whether a term is real, and the regime of a colony, as words of either language say them. */
export function findWords(text: string): Suggestion[] {
  return [...ages(text), ...suspensions(text), ...regimesIn(text)];
}

function ages(text: string): Suggestion[] {
  const found = agePatterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return found.flatMap((match) => {
    const age = numberAt(tokensOf(match.groups?.age ?? ""), 0)?.value ?? 0;
    if (!Number.isInteger(age) || age < 14 || age > 110) return [];
    return [{ kind: "age" as const, words: match[0].trim(), age }];
  });
}

function suspensions(text: string): Suggestion[] {
  return firstOfEach(text, suspendedPattern).flatMap((words) => {
    const reading = readCode("suspended", ["suspended", "real"], words);
    if (!reading.ok) return [];
    const suspended = reading.value === "suspended" ? ("suspended" as const) : ("real" as const);
    return [{ kind: "suspended" as const, words, suspended }];
  });
}

function regimesIn(text: string): Suggestion[] {
  return firstOfEach(text, regimePattern).flatMap((words) => {
    const reading = readCode("regime", regimes, words);
    const regime = regimes.find((code) => reading.ok && code === reading.value);
    return regime ? [{ kind: "regime" as const, words, regime }] : [];
  });
}

/** What a pattern finds, the same words once. */
function firstOfEach(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[0].toLowerCase()))];
}
