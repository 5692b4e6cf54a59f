import { languages } from "@/lib/domain/language";
import { ask } from "@/tests/e2e/setup/raw";

/** Every address at which something about a case could come out, whether a page stands there or not. */
export function addressesAround(slug: string): string[] {
  const pages = languages.flatMap((lang) => [
    `/${lang}`,
    `/${lang}/cases`,
    `/${lang}/cases?page=2`,
    `/${lang}/cases?article=338&view=table`,
    `/${lang}/cases?sort=title`,
    `/${lang}/law/338`,
    `/${lang}/law/338/3`,
    `/${lang}/corrections`,
    `/${lang}/cases/${slug}/history`,
    ...["", "/v/1", "/v/2", "/v/3", "/v/4"].map((version) => `/${lang}/cases/${slug}${version}`),
  ]);
  return [...pages, ...beside(slug), ...machines(slug)];
}

function beside(slug: string): string[] {
  return languages.flatMap((lang) => [
    `/${lang}/cases/${slug}.rsc`,
    `/${lang}/cases/${slug}.segments/_tree.segment.rsc`,
    `/${lang}/cases/${slug}?_rsc=1`,
    `/_next/data/build/${lang}/cases/${slug}.json`,
  ]);
}

function machines(slug: string): string[] {
  return [
    "/sitemap.xml",
    "/robots.txt",
    ...languages.flatMap((lang) => [
      ...["cases", `cases/${slug}`, "law/338", "law/338/3", "corrections"].map(
        (feed) => `/feeds/${lang}/${feed}.atom`,
      ),
      `/feeds/${lang}/search.atom?article=338`,
      `/api/v1/cases?lang=${lang}`,
      `/api/v1/cases?lang=${lang}&page=2`,
      `/api/v1/cases?lang=${lang}&article=338&include=desk&fields=*`,
      ...["", "&version=1", "&version=2", "&version=3"].map(
        (version) => `/api/v1/cases/${slug}?lang=${lang}${version}`,
      ),
    ]),
  ];
}

/** The pages and documents that answer somebody who searches for these words. */
export function searchesFor(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const q = encodeURIComponent(word);
    return languages.flatMap((lang) => [
      `/${lang}/search?q=${q}`,
      `/api/v1/search?lang=${lang}&q=${q}`,
      `/feeds/${lang}/search.atom?q=${q}`,
    ]);
  });
}

export type Answered = { path: string; status: number; text: string };

/** Asks for all of them, a few at a time. */
export async function crawl(url: string, paths: readonly string[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  const left = [...paths];
  const walk = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const { status, text, headers } = await ask(url, path);
      answers.push({ path, status, text: `${JSON.stringify(headers)}\n${text}` });
    }
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
  return answers;
}

/** Where any of these words stands: address and word. What the reader asked for may be repeated. */
export function leaksIn(answers: readonly Answered[], words: readonly string[]): string[] {
  return answers.flatMap(({ path, text }) => {
    const asked = decodeURIComponent(path).toLowerCase();
    const found = words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
    return found.filter((word) => !asked.includes(word.toLowerCase())).map((w) => `${path}: ${w}`);
  });
}

/** How long a page goes on showing a word that was taken back, in milliseconds. */
export async function timeUntilGone(url: string, path: string, word: string): Promise<number> {
  const begun = performance.now();
  while ((await ask(url, path)).text.includes(word)) {
    const waited = performance.now() - begun;
    if (waited > 5_000) return waited;
  }
  return performance.now() - begun;
}
