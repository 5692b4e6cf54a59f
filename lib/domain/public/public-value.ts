import { z } from "zod";
import { citationRanks } from "@/lib/domain/citation";
import { inexactDate } from "@/lib/domain/inexact-date";
import { bases } from "@/lib/domain/stated";
import { term } from "@/lib/domain/term";

/** A value as it is shown: typed, so that each language formats it, or plainly unknown. */
export const publicValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unknown") }),
  z.strictObject({ kind: z.literal("text"), text: z.string() }),
  z.strictObject({ kind: z.literal("number"), number: z.number() }),
  z.strictObject({
    kind: z.literal("range"),
    min: z.number().nullable(),
    max: z.number().nullable(),
  }),
  z.strictObject({ kind: z.literal("date"), date: inexactDate }),
  z.strictObject({ kind: z.literal("term"), term }),
  /** `332(2.1)`; shown as a link to the law page. */
  z.strictObject({ kind: z.literal("provision"), provision: z.string() }),
  z.strictObject({ kind: z.literal("court"), code: z.string(), name: z.string() }),
  /** A code of a closed set, e.g. set "service", code "mobilised"; named by the messages. */
  z.strictObject({ kind: z.literal("code"), set: z.string(), code: z.string() }),
]);
export type PublicValue = z.infer<typeof publicValue>;

/** The quoted words behind a value, with where they stand. Never more than a short quotation. */
export const publicQuote = z.strictObject({
  excerpt: z.string(),
  exact: z.string(),
  source: z.string(),
  sourceTitle: z.string(),
  sourceLanguage: z.string(),
  publisher: z.string(),
  published: inexactDate.nullable(),
  /** The value as that source states it, where it differs from ours. */
  states: z.string().nullable(),
  rank: z.enum(citationRanks),
  reason: z.string().nullable(),
});
export type PublicQuote = z.infer<typeof publicQuote>;

/** A value with what it rests on, in the language of the page. */
export const publicStated = z.strictObject({
  value: publicValue,
  basis: z.enum(bases),
  reason: z.string().nullable(),
  quotes: z.array(publicQuote),
});
export type PublicStated = z.infer<typeof publicStated>;

/** One row of a table of facts; `field` names a message. */
export const publicFact = z.strictObject({ field: z.string(), stated: publicStated });
export type PublicFact = z.infer<typeof publicFact>;
