import type { Language } from "@/lib/domain/language";
import type { SearchGroup } from "@/lib/domain/public/search-view";
import type { Understood } from "@/lib/search/analysis/understood";
import { matchReference } from "@/lib/search/reference/match-reference";
import type { ReferenceThing } from "@/lib/search/reference/reference-thing";
import { referenceThings } from "./reference-things";

const kinds = ["law", "court", "glossary"] as const;

/** Everything that the law, the courts and the glossary have for a query, by kind, the best first. */
export async function findReference(lang: Language, query: Understood): Promise<SearchGroup[]> {
  const things = await referenceThings();
  return kinds.flatMap((kind) => {
    const ofKind = things.filter((thing) => thing.kind === kind);
    const hits = matchReference(ofKind, query).map(({ thing }) => toHit(lang, thing));
    return hits.length === 0 ? [] : [{ kind, total: hits.length, hits }];
  });
}

function toHit(lang: Language, { kind, address, titles, words }: ReferenceThing) {
  const snippet = words === "" ? [] : [words];
  return {
    kind,
    address: `/${lang}${address}`,
    title: titles[lang],
    lead: [],
    snippet,
    card: null,
  };
}
