import type { Translator } from "@/lib/messages/translator";

/** The number of a part, or the plain statement that the article is not divided. */
export function partName(part: string, t: Translator): string {
  return part === "single" ? t("law.undividedPart") : part;
}
