import { z } from "zod";
import { annotationIn } from "./annotation";
import { chargeIn } from "./charge";
import { excerpt } from "./excerpt";
import { extraValueIn } from "./extra-value";
import { factorIn } from "./factor";
import { happeningIn } from "./happening";
import { narrativeNode } from "./narrative";
import { openQuestionsIn } from "./open-question";
import { partyIn } from "./party";
import { personIn } from "./person";
import { proceedingIn, rulingIn } from "./proceeding";
import { safeText } from "./safe-text";
import { sentenceIn } from "./sentence";
import { stated } from "./stated";
import { drafted, finished, type Wording } from "./wording";

/** The part of a slug that names the case without naming anybody: four digits. */
export const neutralId = z.string().regex(/^\d{4}$/);

/** What a reader sees of a name in an address: lower-case latin words and digits. */
export const slugName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** The texts of a case in one language. The narrative may be missing in one of the languages. */
function caseTextsIn(w: Wording) {
  return z.strictObject({
    title: w.line,
    standfirst: safeText(600),
    /** About 120 words for the hurried reader; null where the standfirst says all there is. */
    summary: safeText(1500).nullable().default(null),
    narrative: narrativeNode.nullable().default(null),
  });
}

/** The answer given at the desk to a warning of legal plausibility; `subject` is a sentence or charge. */
const warningAnswer = z.strictObject({
  subject: safeText(120),
  warning: safeText(60),
  answer: safeText(1000).refine((text) => text.trim() !== "", "text.empty"),
});

/**
 * One prosecution told and coded: of one person, or of a group. `trial` is a prosecution of which
 * no defendant is known; `number` is the neutral part of its slug.
 */
function caseEntryIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    number: neutralId,
    slugName,
    kind: z.enum(["person", "group", "trial"]),
    /** How many defendants the case has, named or not. */
    defendants: stated(z.int().min(1).max(500), w),
    en: caseTextsIn(w),
    ru: caseTextsIn(w),
    persons: z.array(personIn(w)).max(200).default([]),
    parties: z.array(partyIn(w)).max(200).default([]),
    factors: z.array(factorIn(w)).max(400).default([]),
    charges: z.array(chargeIn(w)).max(200).default([]),
    proceedings: z.array(proceedingIn(w)).max(50).default([]),
    rulings: z.array(rulingIn(w)).max(200).default([]),
    sentences: z.array(sentenceIn(w)).max(200).default([]),
    happenings: z.array(happeningIn(w)).max(200).default([]),
    annotations: z.array(annotationIn(w)).max(500).default([]),
    excerpts: z.array(excerpt).max(3000).default([]),
    /** Questions that no source answers, beyond the fields that are plainly unknown. */
    openQuestions: openQuestionsIn(w),
    /** Ids of the discrepancies that concern this case. */
    discrepancies: z.array(safeText(20)).max(100).default([]),
    /** For the desk alone: what was answered to warnings. */
    answers: z.array(warningAnswer).max(200).optional(),
    /** Values of the fields that an admin has added. */
    extras: z.array(extraValueIn(w)).max(200).optional(),
  });
}
export const caseEntry = caseEntryIn(finished);
export type CaseEntry = z.infer<typeof caseEntry>;

/** A case as it may be while somebody is still writing it: of the same shape, with gaps. */
export const draftEntry: z.ZodType<CaseEntry> = caseEntryIn(drafted);

/** The slug of a case: its number, and the name while it may be shown. */
export function caseSlug(entry: Pick<CaseEntry, "number" | "slugName">): string {
  return `${entry.number}-${entry.slugName}`;
}
