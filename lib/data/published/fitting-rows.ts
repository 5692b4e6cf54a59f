import { publishedClient } from "@/lib/data/clients";
import { Prisma } from "@/lib/data/generated/client";
import type { Language } from "@/lib/domain/language";
import type { CaseFilters, Range } from "@/lib/domain/public/search-attributes";
import { facetNames } from "@/lib/domain/public/views";

/** What is asked, as texts of `tsquery` over our own terms, each with its weight in the order. */
export type Wanted = { query: string; weight: number };

/** Which rows fit: those with any of what is wanted, with all of `must`, within the filters. */
export type Fitting = {
  lang: Language;
  wanted: readonly Wanted[];
  /** The same as texts of `tsquery`, each wider than the one before it; the last is any of it. */
  tiers: readonly string[];
  /** Texts of `tsquery` that must all hold: phrases, and what is refused. */
  must: readonly string[];
  filters: CaseFilters | null;
};

/**
 * Asks about rows that fit by their index alone: to look at the words of every row, or to compile so
 * short a question, takes many times as long, and the planner does not know what the words weigh.
 */
export async function askOfRows(question: Prisma.Sql): Promise<unknown> {
  const client = publishedClient();
  const [, rows] = await client.$transaction([
    client.$executeRaw`SELECT set_config('enable_seqscan', 'off', true),
      set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true),
      set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`,
    client.$queryRaw(question),
  ]);
  return rows;
}

/** The condition on rows that fit in one tier. */
export function fits({ lang, must, filters }: Fitting, tier: string | undefined): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`lang = ${lang}`,
      ...(tier ? [Prisma.sql`words @@ ${tier}::tsquery`] : []),
      ...must.map((query) => Prisma.sql`words @@ ${query}::tsquery`),
      ...(filters ? [Prisma.sql`kind = 'case'`, ...chosen(filters)] : []),
    ],
    " AND ",
  );
}

function chosen({ facets, months, absence, decided }: CaseFilters): Prisma.Sql[] {
  const named = facetNames.flatMap((name) => {
    const values = facets[name] ?? [];
    if (values.length === 0) return [];
    const any = values.map((value) => JSON.stringify({ facets: { [name]: [value] } }));
    return [Prisma.sql`attributes @> ANY (${any}::jsonb[])`];
  });
  return [
    ...named,
    ...overlapping("months", months),
    ...overlapping("absence", absence),
    ...overlapping("decided", decided),
  ];
}

/** Where nothing is known there is nothing to compare: such a case fits no range. */
function overlapping(name: "months" | "absence" | "decided", range: Range | null): Prisma.Sql[] {
  if (!range || (range.from === null && range.to === null)) return [];
  const bound = (side: string) => Prisma.sql`(attributes -> ${name} ->> ${side})::numeric`;
  return [
    ...(range.to === null ? [] : [Prisma.sql`${bound("from")} <= ${range.to}`]),
    ...(range.from === null ? [] : [Prisma.sql`${bound("to")} >= ${range.from}`]),
  ];
}
