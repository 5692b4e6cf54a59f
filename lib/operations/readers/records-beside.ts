import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import type { PageKeys } from "@/lib/domain/public/shown";
import { datedRows } from "@/lib/domain/statistics/dated-rows";
import { articleOf, type FactScope, rowFits } from "@/lib/domain/statistics/fact-scope";
import { rowsWhere, sumOver } from "@/lib/domain/statistics/row-sets";
import { publicRecords } from "./public-records";

/**
 * How many defendants the real public court records of decided cases have under the article, or the
 * part, and before the court or in the region that a question to the precedents names.
 */
export async function recordsBeside(
  keys: PageKeys,
  query: PrecedentQuery,
): Promise<{ people: number }> {
  const of = { instance: "first", synthetic: false };
  const { records } = await publicRecords(keys, of);
  if (!records) return { people: 0 };
  const { columns, line } = records;
  const rows = rowsWhere(columns.size, rowFits(columns, scopeOf(query)));
  const period = { from: line.firstDay, to: line.lastDay };
  const { inPeriod } = datedRows(columns, rows, { line, period });
  return { people: sumOver(inPeriod.decided, columns.people) };
}

function scopeOf({ provision, scope, court, region }: PrecedentQuery): FactScope {
  return {
    provisions: provision === null || scope === "all" ? null : [askedOf(provision, scope)],
    courts: court === null ? null : new Set([court]),
    region,
    instance: "first",
  };
}

function askedOf(provision: string, scope: PrecedentQuery["scope"]): string {
  return scope === "part" ? provision : articleOf(provision);
}
