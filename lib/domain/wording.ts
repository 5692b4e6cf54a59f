import { z } from "zod";
import { localText } from "./local-text";
import { lineText, safeText } from "./safe-text";

/**
 * How strictly the words of an entry are read. What is finished has every text in both languages and
 * a reason for everything inferred; what is being written may lack them until it is published.
 */
export type Wording = {
  line: z.ZodType<string>;
  /** One language of a short text that exists in both. */
  words: z.ZodType<string>;
  local: z.ZodType<z.infer<typeof localText>>;
  complete: boolean;
};

export const finished: Wording = {
  line: lineText,
  words: localText.shape.en,
  local: localText,
  complete: true,
};

export const drafted: Wording = {
  line: safeText(300).refine((text) => !/[\t\n]/.test(text), "text.forbiddenCharacter"),
  words: safeText(2000),
  local: z.strictObject({ en: safeText(2000), ru: safeText(2000) }),
  complete: false,
};
