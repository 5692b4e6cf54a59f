import { distance } from "@/lib/search/analysis/distance";
import type { Known } from "@/lib/search/analysis/known";
import { referenceThings } from "./reference-things";

/** The most words that are proposed for one that stands nowhere. */
const most = 12;

/** What stands in public, the words of the law, the courts and the glossary among it. */
export function knownWithReference(known: Known): Known {
  return {
    async among(terms) {
      const things = await referenceThings();
      const published = await known.among(terms);
      const named = terms.filter((term) => things.some((thing) => thing.terms.has(term)));
      return new Set([...published, ...named]);
    },
    async beginning(folded) {
      const words = await vocabulary((word) => word.startsWith(folded));
      return [...(await known.beginning(folded)), ...words];
    },
    async like(folded) {
      const words = await vocabulary((word) => isLike(word, folded));
      return [...(await known.like(folded)), ...words];
    },
  };
}

async function vocabulary(fits: (word: string) => boolean): Promise<string[]> {
  const words = (await referenceThings()).flatMap((thing) => thing.vocabulary);
  return [...new Set(words)].filter(fits).slice(0, most);
}

function isLike(word: string, folded: string): boolean {
  return Math.abs(word.length - folded.length) <= 2 && distance(word, folded, 2) <= 2;
}
