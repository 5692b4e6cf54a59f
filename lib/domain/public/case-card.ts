import { z } from "zod";
import { inexactDate } from "@/lib/domain/inexact-date";
import { language } from "@/lib/domain/language";
import { term } from "@/lib/domain/term";
import { caseOutcomes } from "./public-case";

/** A case in a list. `publishedOn` is the calendar day of its first publication, never an hour. */
export const caseCardSchema = z.object({
  slug: z.string(),
  number: z.string(),
  kind: z.enum(["person", "group", "trial"]),
  title: z.string(),
  standfirst: z.string(),
  headcount: z.number().nullable(),
  provisions: z.array(z.string()),
  articles: z.array(z.string()),
  courts: z.array(z.object({ code: z.string(), name: z.string() })),
  service: z.array(z.string()),
  outcome: z.enum(caseOutcomes),
  /** One for each defendant whose last sentence has a term. */
  terms: z.array(z.object({ term, suspended: z.enum(["real", "suspended"]).nullable() })),
  decided: inexactDate.nullable(),
  narrativeIn: z.array(language),
  /** How many publishers tell of it independently of one another. */
  toldBy: z.int(),
  publishedOn: z.string(),
});
export type CaseCard = z.infer<typeof caseCardSchema>;
