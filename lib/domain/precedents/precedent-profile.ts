import { z } from "zod";
import { answeredFactors, chosenFactors } from "@/lib/domain/factor";
import { serviceStatuses } from "@/lib/domain/party";
import { instances } from "@/lib/domain/proceeding";
import { caseOutcomes } from "@/lib/domain/public/public-case";
import type { CountedOutcome } from "./outcome-of";

/** Raised when what a profile says changes: profiles made before are then made anew. */
export const profileSchema = 1;

/** Who lodged an appeal. */
export const appellants = ["prosecution", "defence", "both"] as const;

/** Whether a term is served. */
export const servings = ["real", "suspended"] as const;

/** Bounds between which the true number lies, both inclusive; a null one is open. Never both null. */
const bounds = z.strictObject({ min: z.int().nullable(), max: z.int().nullable() });
export type Bounds = z.infer<typeof bounds>;

/** One sentence of a defendant's chain; `months` are the bounds of its term. */
const profileSentence = z.strictObject({
  instance: z.enum(instances).nullable(),
  kind: z.string().nullable(),
  months: bounds.nullable(),
  served: z.enum(servings).nullable(),
  changeMonths: z.int().nullable(),
  lodgedBy: z.enum(appellants).nullable(),
});
export type ProfileSentence = z.infer<typeof profileSentence>;

/**
 * What a lawyer compares one defendant by: codes and numbers alone, no words and no names. Null, an
 * empty list or a missing answer means that it is not known. Days count the absence; `decided` holds
 * the first and the last possible day of the last decision.
 */
export const precedentProfile = z.strictObject({
  schema: z.literal(profileSchema),
  /** The defendant's place in the case, from 1. */
  ordinal: z.int().min(1),
  headcount: z.int().min(1),
  charged: z.array(z.string()),
  convicted: z.array(z.string()),
  absence: bounds.nullable(),
  howItEnded: z.enum(chosenFactors["how-it-ended"]).nullable(),
  leftFrom: z.enum(chosenFactors["left-from"]).nullable(),
  plea: z.enum(chosenFactors.plea).nullable(),
  answers: z.partialRecord(z.enum(answeredFactors), z.enum(["yes", "no"])),
  /** As assessed; as stated where nothing is assessed; an officer is one beside his contract. */
  service: z.array(z.enum(serviceStatuses)),
  /** The court of first instance, and all courts of the case. */
  court: z.string().nullable(),
  courts: z.array(z.string()),
  /** The highest instance that decided. */
  instance: z.enum(instances).nullable(),
  decided: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  outcome: z.enum(caseOutcomes),
  chain: z.array(profileSentence),
});
export type PrecedentProfile = z.infer<typeof precedentProfile>;

/** A defendant of a public case, as precedents are compared and counted. */
export type PrecedentRow = {
  /** The number of the case, e.g. `9999`. */
  id: string;
  /** The version of the case from which the profile was made. */
  version: number;
  /** The regions in which its courts sit. */
  regions: readonly string[];
  profile: PrecedentProfile;
  /** The articles charged or convicted under, each once. */
  articles: readonly string[];
  /** How it ended, as it is counted. */
  counted: CountedOutcome;
  /** The year of the last decision, where all of its possible days lie in one. */
  year: string | null;
};

/** The last sentence of a defendant; null where none is told. */
export function lastSentence({ chain }: PrecedentProfile): ProfileSentence | null {
  return chain.at(-1) ?? null;
}
