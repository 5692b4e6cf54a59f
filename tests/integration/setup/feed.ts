import { GET as caseFeed } from "@/app/feeds/[lang]/cases/[file]/route";
import { GET as allCases } from "@/app/feeds/[lang]/cases.atom/route";
import { GET as corrections } from "@/app/feeds/[lang]/corrections.atom/route";
import { GET as courtFeed } from "@/app/feeds/[lang]/courts/[file]/route";
import { GET as partFeed } from "@/app/feeds/[lang]/law/[article]/[part]/route";
import { GET as articleFeed } from "@/app/feeds/[lang]/law/[article]/route";
import { GET as searchFeed } from "@/app/feeds/[lang]/search.atom/route";
import type { Language } from "@/lib/domain/language";

const at = (path: string) => new Request(`http://localhost:3000${path}`);

/** Every feed, asked for as the front asks Next. */
export const feeds = {
  cases: (lang: Language) => allCases(at("/"), withParams({ lang })),
  case: (lang: Language, file: string) => caseFeed(at("/"), withParams({ lang, file })),
  court: (lang: Language, file: string) => courtFeed(at("/"), withParams({ lang, file })),
  article: (lang: Language, article: string) => articleFeed(at("/"), withParams({ lang, article })),
  part: (lang: Language, article: string, part: string) =>
    partFeed(at("/"), withParams({ lang, article, part })),
  corrections: (lang: Language) => corrections(at("/"), withParams({ lang })),
  search: (lang: Language, query: string) =>
    searchFeed(at(`/feeds/${lang}/search.atom${query}`), withParams({ lang })),
};

function withParams<T>(params: T) {
  return { params: Promise.resolve(params) };
}

/** What a feed says of itself to the server in front. */
export function statementOf(response: Response): unknown {
  return JSON.parse(response.headers.get("x-otkaz-page") ?? "null");
}

/** The ids of a feed's entries, in their order. */
export async function entriesOf(response: Response): Promise<string[]> {
  const [, ...entries] = (await response.text()).split("<entry>");
  return entries.map((entry) => /<id>[^,]*,2026:([^<]*)<\/id>/.exec(entry)?.[1] ?? "");
}
