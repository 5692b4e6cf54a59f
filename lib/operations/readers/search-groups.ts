import { readCaseCards } from "@/lib/data/published/read-case-cards";
import { readSearchTexts, type SearchText } from "@/lib/data/published/read-search-texts";
import type { Language } from "@/lib/domain/language";
import type { PublicKind } from "@/lib/domain/projection/projection";
import type { CaseCard } from "@/lib/domain/public/case-card";
import type { SearchGroup, SearchHit } from "@/lib/domain/public/search-view";
import { highlighted, snippetOf, termsAskedFor } from "@/lib/search/analysis/highlight";
import type { Understood } from "@/lib/search/analysis/understood";

type Found = { kind: PublicKind; id: string };
type Part = { kind: PublicKind; total: number; hits: readonly Found[] };

/** What was found, with the words that show why. What is not public any more is left out. */
export async function searchGroups(
  lang: Language,
  parts: readonly Part[],
  query: Understood,
): Promise<SearchGroup[]> {
  const found = parts.flatMap(({ hits }) => hits);
  const cases = found.filter(({ kind }) => kind === "case").map(({ id }) => id);
  const [documents, cards] = await Promise.all([
    readSearchTexts(found, lang),
    readCaseCards(lang, cases),
  ]);
  const terms = termsAskedFor(query);
  const byId = new Map(documents.map((document) => [keyOf(document), document]));
  return parts.flatMap(({ kind, total, hits }) => {
    const shown = hits.flatMap((hit) => {
      const document = byId.get(keyOf(hit));
      return document ? toHit(lang, document, cards.get(hit.id) ?? null, terms) : [];
    });
    return shown.length === 0 ? [] : [{ kind, total, hits: shown }];
  });
}

function keyOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind} ${id}`;
}

/** Of a case the standfirst is shown in any case; its snippet is taken from the rest. */
function toHit(
  lang: Language,
  { kind, address, title, body }: SearchText,
  card: CaseCard | null,
  terms: ReadonlySet<string>,
): SearchHit {
  const lead = card ? highlighted(card.standfirst, terms) : [];
  const rest = card && body.startsWith(card.standfirst) ? body.slice(card.standfirst.length) : body;
  const snippet = snippetOf(rest, terms);
  const shows = snippet.length > 1 || !card;
  return {
    kind,
    address: `/${lang}${address}`,
    title,
    lead,
    snippet: shows ? snippet : [],
    card,
  };
}
