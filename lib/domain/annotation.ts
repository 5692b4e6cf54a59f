import { z } from "zod";
import { citationIn } from "./citation";
import { safeText } from "./safe-text";
import { finished, type Wording } from "./wording";

export const annotationKinds = [
  "legal",
  "factual",
  "translation",
  "gap",
  "content-warning",
] as const;

/** A note on a passage of the narrative. A desk note never leaves the desk. */
export function annotationIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    kind: z.enum(annotationKinds),
    audience: z.enum(["public", "desk"]),
    text: w.local,
    citations: z.array(citationIn(w)).max(20).default([]),
  });
}
export const annotation = annotationIn(finished);
