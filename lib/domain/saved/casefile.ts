import { z } from "zod";
import { safeText } from "@/lib/domain/safe-text";
import { longestNote } from "./limits";
import { keptName } from "./saved-search";

/** A private note; a browser sends every line break of one as two characters. */
export const keptNote = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n"))
  .pipe(safeText(longestNote));

/** The neutral number of a case, also typed without its zeros or with its address. */
export const caseNumber = z
  .string()
  .max(300, "saved.noCase")
  .transform((text) => /(?:^|\/cases\/)\s*(\d{1,9})/.exec(text.trim())?.[1] ?? "")
  .refine((text) => text !== "", "saved.noCase")
  .transform((text) => text.padStart(4, "0"));

/** What somebody gives for a set of cases: its name, and what they think of it as a whole. */
export const newCasefile = z.strictObject({ name: keptName, note: keptNote.default("") });

/** One case in a set, with what its owner notes of it. */
export type CasefileItem = { caseId: string; note: string; addedOn: string };

/** A named set of cases, in its owner's order. */
export type Casefile = { id: string; name: string; note: string; items: CasefileItem[] };

/** The same ids with one of them a step nearer to the beginning, or to the end; unchanged at an edge. */
export function moved(ids: readonly string[], id: string, step: "up" | "down"): string[] {
  const from = ids.indexOf(id);
  const to = step === "up" ? from - 1 : from + 1;
  const there = ids[to];
  if (from < 0 || there === undefined) return [...ids];
  return ids.map((one, at) => (at === from ? there : at === to ? id : one));
}
