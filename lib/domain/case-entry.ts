import { z } from "zod";
import { annotation } from "./annotation";
import { charge } from "./charge";
import { excerpt } from "./excerpt";
import { factor } from "./factor";
import { happening } from "./happening";
import { localText } from "./local-text";
import { narrativeNode } from "./narrative";
import { party } from "./party";
import { person } from "./person";
import { proceeding, ruling } from "./proceeding";
import { lineText, safeText } from "./safe-text";
import { sentence } from "./sentence";
import { stated } from "./stated";

/** The part of a slug that names the case without naming anybody: four digits. */
export const neutralId = z.string().regex(/^\d{4}$/);

/** What a reader sees of a name in an address: lower-case latin words and digits. */
export const slugName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** The texts of a case in one language. The narrative may be missing in one of the languages. */
export const caseTexts = z.strictObject({
  title: lineText,
  standfirst: safeText(600),
  /** About 120 words for the hurried reader; null where the standfirst says all there is. */
  summary: safeText(1500).nullable().default(null),
  narrative: narrativeNode.nullable().default(null),
});

/**
 * One prosecution told and coded: of one person, or of a group. `trial` is a prosecution of which
 * no defendant is known; `number` is the neutral part of its slug.
 */
export const caseEntry = z.strictObject({
  id: safeText(120),
  number: neutralId,
  slugName,
  kind: z.enum(["person", "group", "trial"]),
  /** How many defendants the case has, named or not. */
  defendants: stated(z.int().min(1).max(500)),
  en: caseTexts,
  ru: caseTexts,
  persons: z.array(person).max(200).default([]),
  parties: z.array(party).max(200).default([]),
  factors: z.array(factor).max(400).default([]),
  charges: z.array(charge).max(200).default([]),
  proceedings: z.array(proceeding).max(50).default([]),
  rulings: z.array(ruling).max(200).default([]),
  sentences: z.array(sentence).max(200).default([]),
  happenings: z.array(happening).max(200).default([]),
  annotations: z.array(annotation).max(500).default([]),
  excerpts: z.array(excerpt).max(3000).default([]),
  /** Questions that no source answers, beyond the fields that are plainly unknown. */
  openQuestions: z.array(localText).max(40).default([]),
  /** Ids of the discrepancies that concern this case. */
  discrepancies: z.array(safeText(20)).max(100).default([]),
});
export type CaseEntry = z.infer<typeof caseEntry>;

/** The slug of a case: its number, and the name while it may be shown. */
export function caseSlug(entry: Pick<CaseEntry, "number" | "slugName">): string {
  return `${entry.number}-${entry.slugName}`;
}
