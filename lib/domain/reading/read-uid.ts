import { type Reading, read, unread } from "./reading";

/** The unique identifier of a case: court, section, year, running number, check number. */
export const uidForm = /^\d{2}[A-Z]{2}\d{4}-\d{2}-\d{4}-\d{6}-\d{2}$/;

/** Cyrillic capitals that look like the Latin ones of a court's code, as they are often typed. */
const lookalikes: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  О: "O",
  С: "C",
  Т: "T",
};

/** What is wrong with an identifier: its form, its check number, or nothing. */
export function uidProblem(uid: string): "form" | "check" | null {
  if (!uidForm.test(uid)) return "form";
  return remainder(uid) === 1 ? null : "check";
}

/**
 * Reads a unique identifier in its usual form. A check number that does not fit warns later and
 * refuses nothing here, since the court's own page may print it so.
 */
export function readUid(text: string): Reading<string> {
  const folded = text
    .normalize("NFC")
    .trim()
    .toUpperCase()
    .replace(/[АВЕКМОСТ]/gu, (letter) => lookalikes[letter] ?? letter)
    .replace(/\s*[‐‑‒–—−-]\s*/gu, "-");
  if (folded === "") return unread("fields.read.empty");
  return uidForm.test(folded) ? read(folded) : unread("fields.read.uid", { text: text.trim() });
}

/**
 * The whole number modulo 97 with letters as 10 to 35 (ISO 7064 MOD 97-10). That this holds was worked
 * out from 27 identifiers on court pages, every one of which leaves 1; no source states the rule.
 */
function remainder(uid: string): number {
  const figures = [...uid.replaceAll("-", "")].map((sign) => Number.parseInt(sign, 36)).join("");
  return [...figures].reduce((rest, figure) => (rest * 10 + Number(figure)) % 97, 0);
}
