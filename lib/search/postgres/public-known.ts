import {
  readTermCounts,
  readWordsBeginning,
  readWordsLike,
} from "@/lib/data/published/read-vocabulary";
import type { Known } from "@/lib/search/analysis/known";

/** What stands in public, as the database of those who read in public tells it at this moment. */
export const publicKnown: Known = {
  among: async (terms) => new Set((await readTermCounts(terms)).keys()),
  beginning: readWordsBeginning,
  like: readWordsLike,
};
