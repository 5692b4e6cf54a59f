import { z } from "zod";
import type { ReferenceTables } from "@/lib/domain/reference-tables";
import { day } from "./days";

const year = z.object({
  nonWorkingWeekdays: z.array(z.iso.date()),
  workingSaturdays: z.array(z.iso.date()),
  workingDaysPerMonth: z.array(z.int()).length(12),
  workingDays: z.int(),
});
const calendarFile = z.object({
  meta: z.looseObject({ source: z.string(), confidence: z.number() }),
  years: z.record(z.string().regex(/^\d{4}$/), year),
});

const words = z.array(z.string());
const termFile = z.object({
  sets: z.array(
    z.object({ id: z.string(), group: z.string(), ru: words, en: words, marks: words }),
  ),
});

/** Reads `working-days.json`: the production calendar with its source and confidence. */
export function readWorkingDays(content: string): ReferenceTables["workingYears"] {
  const { meta, years } = calendarFile.parse(JSON.parse(content));
  return Object.entries(years).map(([number, y]) => ({
    year: Number(number),
    nonWorkingWeekdays: y.nonWorkingWeekdays.map(day),
    workingSaturdays: y.workingSaturdays.map(day),
    perMonth: y.workingDaysPerMonth,
    workingDays: y.workingDays,
    source: meta.source,
    confidence: meta.confidence,
  }));
}

/** Reads `terms.json`: sets of words that mean the same thing. */
export function readTerms(content: string): ReferenceTables["termSets"] {
  const { sets } = termFile.parse(JSON.parse(content));
  return sets.map(({ group, ...set }, position) => ({ ...set, groupName: group, position }));
}
