import type { protections } from "./source";

/** What a permission needs to know of a source: whether its person must not be found, and who needs it. */
export type SourceFacts = {
  protection: (typeof protections)[number];
  /** Who added it, and who writes a case that quotes it now. */
  needed: readonly string[];
};
