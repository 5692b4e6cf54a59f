import { searchWords } from "@/lib/data/published/search-words";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { SearchView } from "@/lib/domain/public/views";
import { searchReference } from "./search-reference";
import { found, shownWith } from "./shown-with";

/** The longest query that is looked up, in UTF-16 units; what is beyond is not read. */
export const longestQuery = 300;

/** How many answers stand on one page. */
const perPage = 20;

/** Answers a reader's words from what is public, from the law, the courts and the glossary. */
export function searchPublished(
  lang: Language,
  asked: { q: string; kind: string | null; page: number },
): Promise<Shown<SearchView>> {
  const query = plain(asked.q);
  return shownWith([], async () => {
    if (query === "") return found(nothing(asked.kind));
    const reference = await searchReference(lang, query);
    const { hits, counts } = await searchWords({ ...asked, q: query, lang, perPage });
    const referenceHits = reference.filter((hit) => !asked.kind || hit.kind === asked.kind);
    const all = { ...counts, ...countsOf(reference) };
    const total = asked.kind ? (all[asked.kind] ?? 0) : sum(Object.values(all));
    return found({
      query,
      kind: asked.kind,
      total,
      counts: all,
      hits: [
        ...hits.map(({ kind, address, title, snippet }) => ({
          kind,
          address: `/${lang}${address}`,
          title,
          snippet,
        })),
        ...(asked.page === 1 ? referenceHits : []),
      ],
      page: asked.page,
      pages: Math.max(1, Math.ceil(total / perPage)),
    });
  });
}

function plain(text: string): string {
  return text.slice(0, longestQuery).replace(/\p{C}/gu, " ").normalize("NFC").trim();
}

function nothing(kind: string | null): SearchView {
  return { query: "", kind, total: 0, counts: {}, hits: [], page: 1, pages: 1 };
}

function countsOf(hits: SearchView["hits"]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of hits) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
