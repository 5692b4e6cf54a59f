import { type CourtRecord, recordLimits } from "./court-record";
import { printedText } from "./printed-text";
import type { Printed } from "./record-draft";

/** Latin capitals that stand for the Cyrillic letters of an index: `2a`, `7y`, `22k`. */
const cyrillic: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
};

const form =
  /^\d{1,3}[А-Я]?(?:\/\d{1,2})?-[А-Я]{0,2}\d{1,7}(?:-[А-Я]?\d{1,4})*(?:-[А-Я]\d{1,2})?(?:\/\d{4})?$/;

/**
 * Reads a case number. `normal` has one kind of dash, no spaces, Cyrillic capitals; of the double
 * number of a cassation, «7У-1297/2026 [77-655/2026]», it is the one in brackets, which is that of
 * the case, and of a number with what it was before in parentheses or after `~`, the first.
 */
export function readNumber(value: Printed): CourtRecord["caseNumber"] {
  const raw = printedText(value, recordLimits.number);
  if (raw === null) return null;
  const normal = folded(raw);
  return normal === "" ? null : { raw, normal };
}

/** Whether a number has one of the forms that courts give. */
export function isUsualNumber(normal: string): boolean {
  return form.test(normal);
}

/** Folds until nothing changes any more, so that a number is the same in its own normal form. */
function folded(raw: string): string {
  const once = foldedOnce(raw);
  return once === raw ? once : folded(once);
}

function foldedOnce(raw: string): string {
  const [, bracketed] = /\[([^[\]]{3,60})\]/.exec(raw) ?? [];
  return (bracketed ?? raw)
    .replace(/^(?:дело|материал|производство)?[ ]?(?:№|N(?=[ \d]))?/iu, "")
    .replace(/[(~[].*$/u, "")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/\s+/gu, "")
    .toUpperCase()
    .replace(/[ABCEHKMOPTXY]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/[.,;:]+$/u, "");
}
