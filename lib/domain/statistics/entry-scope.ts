import type { PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import { dayOfNumber, daysOfMonth, monthNumber } from "./day-number";
import { type FactScope, isUnder } from "./fact-scope";
import type { StatisticsQuery } from "./query";

/** Defendants of case entries within a scope, and how many more may be, whose day is not known. */
export type EntriesInScope = { rows: PrecedentRow[]; undated: number };

/**
 * The defendants of case entries whom a question is about: charged or convicted under the provision,
 * before the court or in the region, the last decision within the months asked of. Whatever instance
 * is asked of, an entry tells of all of them.
 */
export function entriesInScope(
  rows: readonly PrecedentRow[],
  query: StatisticsQuery,
  scope: FactScope,
): EntriesInScope {
  const here = rows.filter((row) => isHere(row, scope));
  const months = { from: firstDay(query.from), to: lastDay(query.to) };
  if (months.from === null && months.to === null) return { rows: here, undated: 0 };
  const placed = here.map((row) => ({ row, place: placeIn(row, months) }));
  return {
    rows: placed.filter(({ place }) => place === "in").map(({ row }) => row),
    undated: placed
      .filter(({ place }) => place === "unknown")
      .reduce((sum, { row }) => sum + row.profile.headcount, 0),
  };
}

function isHere({ profile, regions }: PrecedentRow, scope: FactScope): boolean {
  const { courts, region, provisions } = scope;
  return (
    isUnder([...profile.charged, ...profile.convicted], provisions) &&
    (courts === null || profile.courts.some((court) => courts.has(court))) &&
    (region === null || regions.includes(region))
  );
}

type Months = { from: string | null; to: string | null };

function placeIn({ profile }: PrecedentRow, { from, to }: Months): "in" | "out" | "unknown" {
  const { decided } = profile;
  if (decided === null) return "unknown";
  if ((from !== null && decided.to < from) || (to !== null && decided.from > to)) return "out";
  const isWhole = (from === null || decided.from >= from) && (to === null || decided.to <= to);
  return isWhole ? "in" : "unknown";
}

function firstDay(month: string | null): string | null {
  return month === null ? null : dayOfNumber(daysOfMonth(monthNumber(month)).first);
}

function lastDay(month: string | null): string | null {
  return month === null ? null : dayOfNumber(daysOfMonth(monthNumber(month)).last);
}
