import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { Prisma } from "@/lib/data/generated/client";
import type { Language } from "@/lib/domain/language";

/** Marks around found words in a headline; they cannot stand in a text, which holds no controls. */
const open = "\u0002";
const close = "\u0003";

const hit = z.object({
  kind: z.string(),
  id: z.string(),
  address: z.string(),
  title: z.string(),
  snippet: z.string(),
});
const count = z.object({ kind: z.string(), n: z.number() });

type Asked = { q: string; lang: Language; kind: string | null; page: number; perPage: number };

/**
 * Full-text search over what is public, in one language of pages but with the stems of both, with
 * trigrams of titles and names for misspellings. A snippet alternates plain and found text.
 */
export async function searchWords({ q, lang, kind, page, perPage }: Asked) {
  const client = publishedClient();
  const words = matching(q);
  const onlyKind = kind ? Prisma.sql`AND kind = ${kind}` : Prisma.empty;
  const hits = await client.$queryRaw`
    SELECT kind, id, address, title,
      ts_headline('russian', coalesce(nullif(body, ''), title), ${words.any},
        ${`StartSel=${open}, StopSel=${close}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter= … `}) AS snippet
    FROM published.search_document
    WHERE lang = ${lang} AND ${words.where} ${onlyKind}
    ORDER BY ts_rank_cd(words, ${words.any}, 1) + ${words.similarity} DESC, kind, id
    LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;
  const counts = await client.$queryRaw`
    SELECT kind, count(*)::int AS n FROM published.search_document
    WHERE lang = ${lang} AND ${words.where} GROUP BY kind`;
  return {
    hits: z
      .array(hit)
      .parse(hits)
      .map((row) => ({ ...row, snippet: alternating(row.snippet) })),
    counts: Object.fromEntries(
      z
        .array(count)
        .parse(counts)
        .map((row) => [row.kind, row.n]),
    ),
  };
}

function matching(q: string) {
  const folded = Prisma.sql`published.fold(${q})`;
  const any = Prisma.sql`(websearch_to_tsquery('russian', ${folded}) || websearch_to_tsquery('english', ${folded}))`;
  const similarity = Prisma.sql`published.word_similarity(${folded}, published.fold(title || ' ' || keywords))`;
  return { any, similarity, where: Prisma.sql`(words @@ ${any} OR ${similarity} > 0.6)` };
}

/** Words that were found by a keyword alone begin the text, and say that it goes on. */
function alternating(headline: string): string[] {
  if (!headline.includes(open)) return [`${headline.replace(/[\s.,;:]+$/u, "")} …`];
  return headline.split(new RegExp(`[${open}${close}]`, "u"));
}
