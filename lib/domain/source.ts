import { z } from "zod";
import { inexactDate } from "./inexact-date";
import { localText } from "./local-text";
import { lineText, safeText } from "./safe-text";
import { stated } from "./stated";

export const sourceKinds = [
  "article",
  "video",
  "photo",
  "judgment",
  "press-release",
  "document",
  "post",
  "interview",
] as const;

export const sourceLanguages = ["en", "ru", "uk"] as const;
export type SourceLanguage = (typeof sourceLanguages)[number];

/** Whether the person behind a source may be found, or must not be. */
export const protections = ["open", "protected"] as const;

/** The most copies that are kept of one source. */
export const mostCaptures = 200;

const webAddress = z.url({ protocol: /^https?$/ });

/** Somebody who publishes: a newspaper, an agency, a court, a ministry. */
export const publisher = z.strictObject({
  id: safeText(60),
  name: localText,
  /** Set where opening the publisher's site endangers a reader, with the ground as printed. */
  risk: localText.nullable().default(null),
});
export type Publisher = z.infer<typeof publisher>;

/** An immutable copy of a source, or the knowledge of one by its hash alone. */
export const capture = z.strictObject({
  id: safeText(120),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /**
   * Length of the NFC text in code points: a span is checked even where only the hash is held. A
   * picture has no text of its own.
   */
  codePoints: z.int().min(0),
  fileName: safeText(120),
});
export type Capture = z.infer<typeof capture>;

/** A publication or document that the casebook rests on. */
export const source = z.strictObject({
  id: safeText(120),
  kind: z.enum(sourceKinds),
  title: lineText,
  titleBasis: z.enum(["printed", "described"]),
  language: z.enum(sourceLanguages),
  publisher: stated(safeText(60)),
  authors: z.array(lineText).max(20).default([]),
  published: stated(inexactDate),
  address: webAddress.nullable().default(null),
  /** A copy kept by a public archive. */
  archived: webAddress.nullable().default(null),
  protection: z.enum(protections).default("open"),
  /** Whose reporting this source relays, publisher by publisher. */
  relays: z
    .array(z.strictObject({ publisher: safeText(60), what: localText }))
    .max(20)
    .default([]),
  note: localText.nullable().default(null),
  captures: z.array(capture).max(mostCaptures).default([]),
});
export type Source = z.infer<typeof source>;
