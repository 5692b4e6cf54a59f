import { familyOf } from "./families";
import { stem } from "./stem";

/** The one term under which a folded word stands in the index: that of its family, or its stem. */
export function termOf(folded: string): string {
  return familyOf(folded) ?? stem(folded);
}
