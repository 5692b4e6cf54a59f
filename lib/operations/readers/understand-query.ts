import { understand } from "@/lib/search/analysis/understand";
import type { Understood } from "@/lib/search/analysis/understood";
import { publicKnown } from "@/lib/search/postgres/public-known";
import { knownWithReference } from "./known-with-reference";

const known = knownWithReference(publicKnown);

/** Takes a reader's query apart by what stands in public now, the reference data among it. */
export function understandQuery(typed: string): Promise<Understood> {
  return understand(typed, known);
}
