import { publishedClient } from "@/lib/data/clients";
import { Prisma } from "@/lib/data/generated/client";
import type { Language } from "@/lib/domain/language";
import type { CaseFilters, Range } from "@/lib/domain/public/search-attributes";
import { type FacetName, facetNames } from "@/lib/domain/public/views";

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
 * Asks about rows that fit. Where words are asked for, they are looked up in their index: to look at
 * those of every row takes many times as long, and the planner does not know what they weigh. To
 * compile so short a question takes longer than to answer it.
 */
export async function askOfRows({ tiers, must }: Fitting, question: Prisma.Sql): Promise<unknown> {
  const client = publishedClient();
  const mayLookAtAll = tiers.length + must.length === 0 ? "on" : "off";
  const [, rows] = await client.$transaction([
    client.$executeRaw`SELECT set_config('enable_seqscan', ${mayLookAtAll}, true),
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
    return values.length === 0 ? [] : [Prisma.sql`${valuesOf(name)} && ${[...values]}::text[]`];
  });
  return [
    ...named,
    ...overlapping("months", months),
    ...overlapping("absence", absence),
    ...overlapping("decided", decided),
  ];
}

/** As the index has it: the values of a facet stand in its column, one on a line. */
function valuesOf(name: FacetName): Prisma.Sql {
  return Prisma.raw(`string_to_array(${name}, E'\\n')`);
}

/** Where nothing is known there is nothing to compare: such a case fits no range. */
function overlapping(name: "months" | "absence" | "decided", range: Range | null): Prisma.Sql[] {
  if (!range) return [];
  const { from, to } = range;
  return [
    ...(to === null ? [] : [Prisma.sql`${Prisma.raw(`${name}_from`)} <= ${to}::float8`]),
    ...(from === null ? [] : [Prisma.sql`${Prisma.raw(`${name}_to`)} >= ${from}::float8`]),
  ];
}
