import { z } from "zod";
import type { LocalText } from "@/lib/domain/local-text";
import { isCyrillic, toLatin } from "@/lib/domain/other-script";
import { lineText } from "@/lib/domain/safe-text";

/** The name of something new in one language at least. */
export const givenName = z
  .strictObject({ en: lineText.optional(), ru: lineText.optional() })
  .refine(({ en, ru }) => en !== undefined || ru !== undefined, "text.empty");

/** The name in both languages: what was not given is written in its letters until somebody knows better. */
export function localName({ en, ru }: z.infer<typeof givenName>): LocalText {
  const given = en ?? ru ?? "";
  const latin = en ?? (isCyrillic(given) ? toLatin(given) : given);
  return { en: latin, ru: ru ?? given };
}
