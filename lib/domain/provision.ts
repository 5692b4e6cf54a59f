import { z } from "zod";

/** Circumstances under which the military chapter of the Code punishes more heavily. */
export const specialCircumstances = [
  "mobilisation",
  "martial_law",
  "wartime",
  "armed_conflict",
  "combat_operations",
] as const;

/** A punishment that a provision allows. Null means that the provision sets no such bound itself. */
export const penalty = z.strictObject({
  kind: z.string(),
  minMonths: z.int().nullable(),
  maxMonths: z.int().nullable(),
  /** Amounts that are not terms, e.g. `{ maxRub: 200000 }`. */
  other: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type Penalty = z.infer<typeof penalty>;

/**
 * The text of a provision between two dates. `validFrom` is its first day, `validTo` the first day
 * on which it is no longer in force (null: still in force); `confidence` is from 0 to 1.
 */
export const provisionVersion = z.strictObject({
  id: z.string(),
  provision: z.string(),
  article: z.string(),
  part: z.string(),
  gistEn: z.string(),
  gistRu: z.string(),
  penalties: z.array(penalty),
  circumstances: z.array(z.string()),
  subjects: z.array(z.string()),
  qualifiers: z.array(z.string()),
  absenceDays: z.record(z.string(), z.unknown()).nullable(),
  fault: z.string().nullable(),
  gravity: z.string().nullable(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  basis: z.string(),
  confidence: z.number().min(0).max(1),
  introducedBy: z.string().nullable(),
  note: z.string().nullable(),
});
export type ProvisionVersion = z.infer<typeof provisionVersion>;

/** The article and the part of a provision id: `332(2.1)` → ["332", "2.1"]; part null for an article. */
export function splitProvision(id: string): readonly [string, string | null] {
  const match = /^([\d.]+)(?:\(([\d.]+)\))?$/.exec(id);
  return [match?.[1] ?? id, match?.[2] ?? null];
}

/** The range of deprivation of liberty of a version, or null where it allows none. */
export function libertyRange(version: ProvisionVersion): Penalty | null {
  return version.penalties.find((p) => p.kind === "deprivation_of_liberty") ?? null;
}

/** The version in force on a day (`YYYY-MM-DD`), or null where the provision was not in force. */
export function versionOn(versions: readonly ProvisionVersion[], day: string) {
  return (
    versions.find((v) => v.validFrom <= day && (v.validTo === null || day < v.validTo)) ?? null
  );
}
