import { type CourtRecord, recordLimits } from "./court-record";
import { printedText } from "./printed-text";
import type { Printed } from "./record-draft";
import type { RecordResult } from "./record-results";

/**
 * The words of each result, tried from above: what a higher court did to a verdict comes before the
 * verdict it names, and «без изменения» before «изменен».
 */
const stems: readonly (readonly [RecordResult, RegExp])[] = [
  ["appeal-terminated", /апелляционное производство прекращено/u],
  ["appeal-removed", /снят[оыа] с/u],
  ["appeal-withdrawn", /отозван/u],
  ["upheld", /без изменени|без удовлетворени/u],
  ["quashed", /отменен/u],
  ["changed", /изменен/u],
  ["merits", /решение по существу/u],
  ["returned-to-prosecutor", /возвра\p{L}{2,7} прокурору/u],
  ["transferred", /подсудности|подведомственности/u],
  ["medical-measures", /мер\p{L}{0,3} медицинского характера/u],
  ["joined", /соединен/u],
  ["acquittal", /(?<!\p{L})оправдан(?:а|ы)?(?!\p{L})|оправдательн/u],
  ["conviction", /(?<!\p{L})осужден(?:а|ы)?(?!\p{L})|обвинительн/u],
  ["verdict", /приговор/u],
  ["terminated", /прекращен/u],
  ["other-ruling", /постановление/u],
];

/** The code of a result by its words; `other` where they are not known, null where there are none. */
export function resultCode(words: string | null): RecordResult | null {
  if (words === null) return null;
  const plain = words.toLowerCase().replaceAll("ё", "е");
  return stems.find(([, stem]) => stem.test(plain))?.[0] ?? "other";
}

/** Capitals that run into small letters without a space: «ПРЕКРАЩЕНОназначена …». */
const glued = /^(?<result>.*?\p{Lu}{4,})(?<reason>\p{Ll}{2}.*)$/u;
/** The reason of a termination, after the result's line break has become a space. */
const spaced = /^(?<result>.{0,60}?ПРЕКРАЩЕНО) (?<reason>\p{Ll}.+)$/u;

export type ReadResult = CourtRecord["result"] & { glued: boolean };

/** Reads a result and its reason, which courts' pages print without a space between them. */
export function readResult(result: Printed, reason: Printed): ReadResult {
  const raw = printedText(result, recordLimits.words);
  const given = printedText(reason, recordLimits.words);
  const parts = raw === null || given !== null ? null : (glued.exec(raw) ?? spaced.exec(raw));
  if (!parts?.groups) return { raw, code: resultCode(raw), reason: given, glued: false };
  const { result: before = "", reason: after = "" } = parts.groups;
  const wasGlued = raw?.charAt(before.length) !== " ";
  return { raw: before, code: resultCode(before), reason: after, glued: wasGlued };
}
