import { z } from "zod";
import { type LocalText, localText } from "./local-text";
import { safeText } from "./safe-text";

/** A text in both languages, or none: both sides empty. One side alone is refused, and named. */
export const optionalLocalText = z
  .strictObject({ en: safeText(2000).default(""), ru: safeText(2000).default("") })
  .default({ en: "", ru: "" })
  .transform((given, context): LocalText | null => {
    if (given.en.trim() === "" && given.ru.trim() === "") return null;
    const both = localText.safeParse(given);
    if (both.success) return both.data;
    for (const { path, message } of both.error.issues)
      context.addIssue({ code: "custom", path, message });
    return z.NEVER;
  });
