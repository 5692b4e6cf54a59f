import { z } from "zod";
import { citation } from "./citation";
import { localText } from "./local-text";
import { safeText } from "./safe-text";

export const annotationKinds = [
  "legal",
  "factual",
  "translation",
  "gap",
  "content-warning",
] as const;

/** A note on a passage of the narrative. A desk note never leaves the desk. */
export const annotation = z.strictObject({
  id: safeText(120),
  kind: z.enum(annotationKinds),
  audience: z.enum(["public", "desk"]),
  text: localText,
  citations: z.array(citation).max(20).default([]),
});
