import { z } from "zod";
import { language } from "@/lib/domain/language";
import { sourceKinds } from "@/lib/domain/source";
import { publicStated } from "./public-value";

/** The public projection of a source in one language. Captures show their hash, never their text. */
export const publicSource = z.strictObject({
  schema: z.literal(1),
  id: z.string(),
  lang: language,
  kind: z.enum(sourceKinds),
  title: z.string(),
  titleBasis: z.enum(["printed", "described"]),
  language: z.string(),
  publisher: publicStated,
  publisherId: z.string().nullable(),
  risk: z.string().nullable(),
  authors: z.array(z.string()),
  published: publicStated,
  address: z.string().nullable(),
  /** A copy kept by a public archive; only where there is one. */
  archived: z.string().optional(),
  relays: z.array(z.strictObject({ publisher: z.string(), what: z.string() })),
  note: z.string().nullable(),
  captures: z.array(z.strictObject({ sha256: z.string(), codePoints: z.int(), id: z.string() })),
});
export type PublicSource = z.infer<typeof publicSource>;
