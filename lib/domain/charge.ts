import { z } from "zod";
import { safeText } from "./safe-text";
import { stated } from "./stated";
import type { Wording } from "./wording";

/** How a charge ended, as far as it is known. */
export const chargeOutcomes = [
  "convicted",
  "acquitted",
  "terminated",
  "requalified",
  "pending",
] as const;

/** `332` for an article, `332(2.1)` for an article and its part. */
export const provisionId = z.string().regex(/^\d{3}(\.\d)?(\(\d(\.\d)?\))?$/);

/**
 * A defendant under a provision. `asStated` is what a source prints; `provision` is the provision
 * of the Criminal Code meant by it (article alone where the part is not known).
 */
export function chargeIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    party: safeText(120),
    asStated: stated(w.line, w),
    provision: stated(provisionId, w),
    counts: stated(z.int().min(1).max(100), w),
    requalifiedTo: stated(provisionId, w),
    outcome: stated(z.enum(chargeOutcomes), w),
  });
}
