import { z } from "zod";
import { citationIn } from "./citation";
import { inexactDate } from "./inexact-date";
import { safeText } from "./safe-text";
import { stated } from "./stated";
import type { Wording } from "./wording";

/** What kind of event a happening is. */
export const happeningKinds = [
  "call-up",
  "deployment",
  "wound",
  "award",
  "leave",
  "refusal",
  "order",
  "threat",
  "absence",
  "return",
  "incident",
  "case-opened",
  "detention",
  "charge",
  "hearing",
  "verdict",
  "appeal",
  "after",
  "law",
  "publication",
] as const;

/**
 * A dated event of the timeline. `order` breaks ties and places undated events: smaller comes first.
 */
export function happeningIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    kind: z.enum(happeningKinds),
    date: stated(inexactDate, w),
    order: z.int().min(0).max(1000),
    text: w.local,
    parties: z.array(safeText(120)).max(50).default([]),
    citations: z.array(citationIn(w)).max(20).default([]),
  });
}
