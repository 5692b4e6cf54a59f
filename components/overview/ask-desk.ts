import type { DeskHit } from "@/lib/domain/desk-search";
import type { Language } from "@/lib/domain/language";

type Ask = { words: string; lang: Language; signal: AbortSignal };

/** Asks the search of the desk from the browser; rejects where it does not answer. */
export async function askDesk({ words, lang, signal }: Ask): Promise<DeskHit[]> {
  const query = new URLSearchParams({ q: words, lang });
  const answer = await fetch(`/desk/api/search?${query}`, { signal });
  if (!answer.ok) throw new TypeError("the search did not answer");
  const { hits }: { hits: DeskHit[] } = await answer.json();
  return hits;
}
