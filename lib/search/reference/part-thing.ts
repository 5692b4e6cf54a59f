import { splitProvision } from "@/lib/domain/provision";
import { provisionTerms } from "@/lib/search/analysis/provision-tokens";
import type { ReferenceThing } from "./reference-thing";

type Part = { provision: string; address: string; titles: ReferenceThing["titles"] };

/** A part of an article: found where it is named, and then before its article. */
export function partThing({ provision, address, titles }: Part): ReferenceThing {
  const [article, part] = splitProvision(provision);
  const terms = provisionTerms({ article, part });
  return {
    kind: "law",
    address,
    titles,
    words: "",
    terms: new Set(part === null ? [] : terms),
    needs: terms[0] ?? null,
    vocabulary: [],
    sequence: " ",
  };
}
