import { z } from "zod";

/** How long an absence a part of article 337 means, in days or months. */
const limits = z.looseObject({
  moreThan: z.number().optional(),
  upTo: z.number().optional(),
  moreThanMonths: z.number().optional(),
  upToMonths: z.number().optional(),
});

const shortestMonth = 28;
const longestMonth = 31;

type Days = { min: number | null; max: number | null };

/**
 * True where an absence in days cannot be what the part of an article means. A month is taken at its
 * shortest or longest, so that nothing is called odd that some month would allow.
 */
export function contradictsAbsence(absence: unknown, days: unknown): boolean {
  const read = limits.safeParse(absence);
  if (!read.success || !isDays(days)) return false;
  const { moreThan, upTo, moreThanMonths, upToMonths } = read.data;
  const least = moreThan ?? (moreThanMonths === undefined ? null : moreThanMonths * shortestMonth);
  const most = upTo ?? (upToMonths === undefined ? null : upToMonths * longestMonth);
  const tooShort = least !== null && days.max !== null && days.max <= least;
  const tooLong = most !== null && days.min !== null && days.min > most;
  return tooShort || tooLong;
}

function isDays(days: unknown): days is Days {
  return typeof days === "object" && days !== null && "min" in days && "max" in days;
}
