import { z } from "zod";
import { safeText } from "./safe-text";
import { stated } from "./stated";
import type { Wording } from "./wording";

/** What kind of value an extra field takes; a term is one of a vocabulary. */
export const extraFieldKinds = ["text", "number", "date", "yes-no", "term"] as const;

/** The value of a field that an admin has added, for one case. `value` is text whatever the kind. */
export function extraValueIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    field: safeText(60),
    value: stated(safeText(2000), w),
  });
}
