import { z } from "zod";
import { annotationKinds } from "@/lib/domain/annotation";
import { happeningKinds } from "@/lib/domain/happening";
import { inexactDate } from "@/lib/domain/inexact-date";
import { language } from "@/lib/domain/language";
import { narrativeNode } from "@/lib/domain/narrative";
import { partyRoles } from "@/lib/domain/party";
import { publicFact, publicQuote, publicStated } from "./public-value";

/** What the law allowed: the provision version in force and its range of deprivation of liberty. */
const statutoryRange = z.strictObject({
  provision: z.string(),
  /** First day of the version (`YYYY-MM-DD`), and the first day on which it is no longer in force. */
  validFrom: z.string(),
  validTo: z.string().nullable(),
  minMonths: z.int().nullable(),
  maxMonths: z.int().nullable(),
  /** Which date chose the version: that of the offence, of the verdict, or neither is known. */
  chosenBy: z.enum(["offence", "verdict", "none"]),
  confidence: z.number(),
});
export type StatutoryRange = z.infer<typeof statutoryRange>;

export const publicCharge = z.strictObject({
  id: z.string(),
  asStated: publicStated,
  provision: publicStated,
  counts: publicStated,
  requalifiedTo: publicStated,
  outcome: publicStated,
  range: statutoryRange.nullable(),
});
export type PublicCharge = z.infer<typeof publicCharge>;

/** One sentence of a chain. `changeMonths` is the change against the sentence before it. */
export const publicChainLink = z.strictObject({
  sentence: z.string(),
  instance: publicStated,
  decided: publicStated,
  /** Who appealed, from the second sentence on or where it is known; older versions have none. */
  lodgedBy: publicStated.optional(),
  kind: publicStated,
  term: publicStated,
  suspended: publicStated,
  regime: publicStated,
  probation: publicStated,
  extra: publicStated,
  changeMonths: z.int().nullable(),
  /** Warnings of legal plausibility: keys of messages. */
  warnings: z.array(z.string()),
});
export type PublicChainLink = z.infer<typeof publicChainLink>;

export const publicDefendant = z.strictObject({
  id: z.string(),
  /** The name where it may be shown, else a pseudonym or the label. */
  name: z.string(),
  named: z.boolean(),
  /** True where the name is a pseudonym, which readers are told. */
  changed: z.literal(true).optional(),
  label: z.string(),
  headcount: z.int(),
  facts: z.array(publicFact),
  charges: z.array(publicCharge),
  chain: z.array(publicChainLink),
});
export type PublicDefendant = z.infer<typeof publicDefendant>;

export const publicParty = z.strictObject({
  id: z.string(),
  role: z.enum(partyRoles),
  name: z.string(),
  named: z.boolean(),
  changed: z.literal(true).optional(),
  label: z.string(),
});
export type PublicParty = z.infer<typeof publicParty>;

export const publicProceeding = z.strictObject({ id: z.string(), facts: z.array(publicFact) });
export type PublicProceeding = z.infer<typeof publicProceeding>;

export const publicHappening = z.strictObject({
  id: z.string(),
  kind: z.enum(happeningKinds),
  date: publicStated,
  text: z.string(),
  quotes: z.array(publicQuote),
});
export type PublicHappening = z.infer<typeof publicHappening>;

export const publicAnnotation = z.strictObject({
  id: z.string(),
  kind: z.enum(annotationKinds),
  text: z.string(),
  quotes: z.array(publicQuote),
});
export type PublicAnnotation = z.infer<typeof publicAnnotation>;

/**
 * Something that no source answers: a field of somebody, or an open question in words, which has an
 * id but in versions from before questions had them.
 */
export const publicUnknown = z.strictObject({
  id: z.string().optional(),
  field: z.string().nullable(),
  of: z.string().nullable(),
  question: z.string().nullable(),
});

/** The value of a field that those who run the site have added; `label` is its name. */
export const publicExtra = z.strictObject({
  id: z.string(),
  label: z.string(),
  stated: publicStated,
});
export type PublicExtra = z.infer<typeof publicExtra>;

export const caseOutcomes = ["convicted", "acquitted", "terminated", "pending", "unknown"] as const;

/** The public projection of a case entry in one language: all that a reader of a case can see. */
export const publicCase = z.strictObject({
  schema: z.literal(1),
  id: z.string(),
  number: z.string(),
  slug: z.string(),
  lang: language,
  kind: z.enum(["person", "group", "trial"]),
  title: z.string(),
  /** The title in the other language, and whether its spelling is a reconstruction of ours. */
  titleOther: z.string(),
  titleReconstructed: z.boolean(),
  standfirst: z.string(),
  summary: z.string().nullable(),
  headcount: publicStated,
  outcome: z.enum(caseOutcomes),
  /** In the language in which it exists, which `lang` names. */
  narrative: z.strictObject({ lang: language, doc: narrativeNode }).nullable(),
  footnotes: z.array(z.strictObject({ n: z.int(), quote: publicQuote })),
  annotations: z.array(publicAnnotation),
  defendants: z.array(publicDefendant),
  parties: z.array(publicParty),
  proceedings: z.array(publicProceeding),
  timeline: z.array(publicHappening),
  unknowns: z.array(publicUnknown),
  /** Only where there are any; versions from before there were such fields have none. */
  extras: z.array(publicExtra).optional(),
  /** How many of the questions asked of every case are answered. */
  completeness: z.strictObject({ known: z.int(), asked: z.int() }),
  discrepancies: z.array(z.strictObject({ id: z.string() })),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      language: z.string(),
      publisher: z.string(),
      published: inexactDate.nullable(),
      address: z.string().nullable(),
      risk: z.string().nullable(),
      relays: z.array(z.string()),
    }),
  ),
});
export type PublicCase = z.infer<typeof publicCase>;
