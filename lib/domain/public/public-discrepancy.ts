import { z } from "zod";
import { discrepancyKinds } from "@/lib/domain/discrepancy";
import { language } from "@/lib/domain/language";
import { publicQuote } from "./public-value";

/** The public projection of a discrepancy in one language. */
export const publicDiscrepancy = z.strictObject({
  schema: z.literal(1),
  id: z.string(),
  number: z.int(),
  lang: language,
  kind: z.enum(discrepancyKinds),
  title: z.string(),
  state: z.enum(["explained", "preferred", "open"]),
  sides: z.array(
    z.strictObject({
      states: z.string(),
      quotes: z.array(publicQuote),
      computation: z.string().nullable(),
      unverified: z.string().nullable(),
      preferred: z.boolean(),
    }),
  ),
  reason: z.string(),
  cases: z.array(z.string()),
  figures: z.array(z.string()),
});
export type PublicDiscrepancy = z.infer<typeof publicDiscrepancy>;
