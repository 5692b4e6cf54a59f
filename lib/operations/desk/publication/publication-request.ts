import { z } from "zod";
import { language } from "@/lib/domain/language";
import { localText } from "@/lib/domain/local-text";
import { safeText } from "@/lib/domain/safe-text";

/** The languages to publish in: a form sends one as text, several as a list. */
const chosenLanguages = z
  .union([language.transform((one) => [one]), z.array(language)])
  .default([])
  .refine((chosen) => chosen.length > 0, "publish.noLanguage")
  .transform((chosen) => [...new Set(chosen)].sort());

const isTicked = z.union([
  z.boolean(),
  z
    .literal("yes")
    .optional()
    .transform((word) => word === "yes"),
]);

/** A form sends both fields of a text that nobody wrote. */
function isLeftEmpty(given: unknown): boolean {
  if (given === undefined || given === null) return true;
  const texts = typeof given === "object" ? Object.values(given) : [given];
  return texts.every((text) => typeof text === "string" && text.trim() === "");
}

/** What an editor says who publishes: which state of which case, where, why, and what was corrected. */
export const publicationRequest = z.strictObject({
  id: safeText(120),
  /** The version that was looked at. */
  version: z.coerce.number().pipe(z.int().min(1)),
  languages: chosenLanguages,
  /** Shown in the public history of the case. */
  reason: localText,
  asDisputed: isTicked.default(false),
  /** Shown in the list of corrections, where something that was public was wrong. */
  correction: z.preprocess((given) => (isLeftEmpty(given) ? null : given), localText.nullable()),
});
export type PublicationRequest = z.output<typeof publicationRequest>;
