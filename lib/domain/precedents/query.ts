import { z } from "zod";
import { answeredFactors, chosenFactors } from "@/lib/domain/factor";
import { serviceStatuses } from "@/lib/domain/party";
import { instances } from "@/lib/domain/proceeding";
import { greatestWeight, type PrecedentWeights, precedentFacts } from "./facts";

/**
 * Which defendants are counted and listed: everybody, those under the same article, those under the
 * same part of it, or those who agree with the facts entered more than they differ.
 */
export const precedentScopes = ["article", "part", "like", "all"] as const;
export type PrecedentScope = (typeof precedentScopes)[number];

/** The longest absence that can be entered, in days: thirty years. */
export const longestAbsence = 10_950;

const days = z.int().min(0).max(longestAbsence).nullable();
const code = z.string().regex(/^[0-9A-Za-z-]{1,12}$/);
const provision = z.string().regex(/^\d{3}(\.\d)?(\(\d(\.\d)?\))?$/);
const weight = z.int().min(0).max(greatestWeight);

/** What a reader asks the precedents; every fact may be left out. */
export const precedentQuery = z.strictObject({
  /** `337` or `337(5)`. */
  provision: provision.nullable(),
  /** Days, both inclusive; either side may be open. Null where neither is given. */
  absence: z.strictObject({ from: days, to: days }).nullable(),
  howItEnded: z.enum(chosenFactors["how-it-ended"]).nullable(),
  leftFrom: z.enum(chosenFactors["left-from"]).nullable(),
  plea: z.enum(chosenFactors.plea).nullable(),
  answers: z.partialRecord(z.enum(answeredFactors), z.enum(["yes", "no"])),
  service: z.enum(serviceStatuses).nullable(),
  region: code.nullable(),
  court: code.nullable(),
  instance: z.enum(instances).nullable(),
  scope: z.enum(precedentScopes),
  weights: z.record(z.enum(precedentFacts), weight),
  /** The version of the data to be asked; null for the present one. */
  dataVersion: z.int().min(1).nullable(),
  /** The page of the list, from 1. */
  page: z.int().min(1).max(999),
});
export type PrecedentQuery = Omit<z.infer<typeof precedentQuery>, "weights"> & {
  weights: PrecedentWeights;
};
