import { z } from "zod";
import { safeText } from "./safe-text";

/** The longest message from a reader, in UTF-16 units. */
export const longestMessage = 20_000;

/** A private message from a reader, with a way to answer where one was left. */
export const contactMessage = z.strictObject({
  body: safeText(longestMessage).refine((text) => text.trim() !== "", "message.empty"),
  reply: safeText(300).nullable(),
});
export type ContactMessage = z.infer<typeof contactMessage>;

/** What the editors write back; its sender reads it with the receipt. */
export const letterAnswer = safeText(longestMessage).refine(
  (text) => text.trim() !== "",
  "letters.answerEmpty",
);
