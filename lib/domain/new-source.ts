import { z } from "zod";
import { inexactDate } from "./inexact-date";
import { localText } from "./local-text";
import { lineText, safeText } from "./safe-text";
import { protections, source, sourceKinds, sourceLanguages } from "./source";

const shape = source.shape;

/** The longest pasted text, in UTF-16 units. */
export const longestPaste = 2_000_000;

/** A text that is pasted; what cannot be held is taken out of it, so it need not be clean. */
export const pastedText = z
  .string()
  .max(longestPaste, "capture.textTooLong")
  .refine((text) => text.trim() !== "", "capture.empty");

/** An address of the web without a name and a password in it, at most 2,000 UTF-16 units. */
export const webAddress = safeText(2000)
  .pipe(z.url({ protocol: /^https?$/, error: "source.notAnAddress" }))
  .refine((address) => !/^[a-z]+:\/\/[^/?#]*@/i.test(address), "source.notAnAddress");

/**
 * What somebody gives who adds a source or changes one. `newPublisher` is the name of one that the
 * desk does not know yet; `contact` says how to reach the person behind a protected source, and is
 * kept sealed: nothing leaves what is kept as it is.
 */
export const newSource = z
  .strictObject({
    kind: z.enum(sourceKinds, "source.kindMissing").default("article"),
    title: lineText,
    titleBasis: z.enum(["printed", "described"]).default("printed"),
    language: z.enum(sourceLanguages, "source.languageMissing"),
    publisher: safeText(60).nullable().default(null),
    newPublisher: lineText.nullable().default(null),
    authors: shape.authors,
    published: inexactDate.nullable().default(null),
    address: webAddress.nullable().default(null),
    archived: webAddress.nullable().default(null),
    relays: shape.relays,
    note: localText.nullable().default(null),
    protection: z.enum(protections).default("open"),
    contact: safeText(4000)
      .transform((contact) => contact.trim() || null)
      .nullable()
      .default(null),
  })
  .refine((given) => !given.publisher || !given.newPublisher, {
    message: "source.twoPublishers",
    path: ["newPublisher"],
  })
  .refine((given) => given.protection === "protected" || !given.contact, {
    message: "source.contactNeedsProtection",
    path: ["contact"],
  })
  .refine((given) => distinct(given.relays.map((relay) => relay.publisher)), {
    message: "source.relayTwice",
    path: ["relays"],
  });
export type NewSource = z.output<typeof newSource>;

function distinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
