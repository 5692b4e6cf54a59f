import { z } from "zod";
import type { Fate } from "./capture-text-match";
import { type Excerpt, excerpt } from "./excerpt";
import { type LocalText, localText } from "./local-text";
import { protections, sourceKinds, sourceLanguages } from "./source";

export const captureOrigins = ["seed", "pasted", "uploaded", "fetched"] as const;

/** What is known of one copy of a source, without its text. Moments are ISO 8601. */
const captureFacts = z.object({
  id: z.string(),
  /** Which copy of its source it is, the first one being 1. */
  number: z.int(),
  origin: z.enum(captureOrigins),
  takenAt: z.string().nullable(),
  mediaType: z.string().nullable(),
  codePoints: z.int(),
  sha256: z.string(),
  hasText: z.boolean(),
  /** Something was kept that can be saved to disk, not the hash alone. */
  hasBody: z.boolean(),
});
export type CaptureFacts = z.infer<typeof captureFacts>;

const sourceHead = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(sourceKinds),
  language: z.enum(sourceLanguages),
  protection: z.enum(protections),
  publisher: localText.nullable(),
  risk: localText.nullable(),
});

/** What is said of a source wherever the desk names it. */
export type SourceHead = z.infer<typeof sourceHead>;

/** A source that was found, to be read and quoted. */
export const foundSource = sourceHead.extend({ captures: z.array(captureFacts) });
export type FoundSource = z.infer<typeof foundSource>;

/** A copy of a source to be read, with every span of it that is quoted. */
export const captureView = z.object({
  capture: captureFacts,
  source: sourceHead,
  /** Null where only the hash is held, or where the file has no text. */
  text: z.string().nullable(),
  excerpts: z.array(excerpt),
  /** A later copy of the same source that can be read, where there is one. */
  laterCapture: z.string().nullable(),
});
export type CaptureView = z.infer<typeof captureView>;

/** An excerpt that a newer copy of its source no longer holds, or holds more than once. */
export type StaleExcerpt = { excerpt: Excerpt; fate: Exclude<Fate, "same"> };

/** What rests on an excerpt. */
export type ExcerptUse = { kind: "case" | "figure" | "discrepancy"; id: string; title: LocalText };
