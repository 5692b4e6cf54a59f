import type { Range } from "@/lib/domain/public/search-attributes";
import {
  type RangeName,
  rangeParameters,
  type SearchProblem,
} from "@/lib/domain/public/search-query";
import { longestTermMonths } from "@/lib/domain/term";

export type ReadRange = { range: Range | null; problems: SearchProblem[] };

/** Longer than any war that the casebook is about. */
const longestAbsenceDays = 20_000;

type ReadEnd = (typed: string, side: "from" | "to") => number | null;

const readEnd: Record<RangeName, ReadEnd> = {
  months: (typed) => wholeNumber(typed, longestTermMonths),
  absence: (typed) => wholeNumber(typed, longestAbsenceDays),
  decided: dayNumber,
};

/** A range as it was typed; an end that cannot be read is left open and named. */
export function readRange(
  name: RangeName,
  from: string | undefined,
  to: string | undefined,
): ReadRange {
  const ends = [
    { typed: from, read: from === undefined ? null : readEnd[name](from, "from") },
    { typed: to, read: to === undefined ? null : readEnd[name](to, "to") },
  ] as const;
  const problems: SearchProblem[] = ends.flatMap(({ typed, read }, side) =>
    typed !== undefined && read === null
      ? [{ parameter: rangeParameters[name][side] ?? name, problem: "malformed" }]
      : [],
  );
  const range = { from: ends[0].read, to: ends[1].read };
  if (range.from !== null && range.to !== null && range.from > range.to)
    return {
      range: null,
      problems: [{ parameter: rangeParameters[name][0], problem: "reversed" }],
    };
  return { range: range.from === null && range.to === null ? null : range, problems };
}

function wholeNumber(typed: string, most: number): number | null {
  if (!/^\d{1,6}$/.test(typed)) return null;
  const number = Number(typed);
  return number <= most ? number : null;
}

/**
 * A day as `20230531`; a year or a month alone stands for its first or its last day. Read as an
 * address writes it, and as people in Russia do: 2023-05-31, 31.05.2023.
 */
function dayNumber(typed: string, side: "from" | "to"): number | null {
  const iso = typed.replace(/^(?:(\d\d?)\.)?(\d\d?)\.(\d{4})$/, asIso);
  const [, year, month, day] = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (year === undefined) return null;
  const m = Number(month ?? (side === "from" ? 1 : 12));
  if (m < 1 || m > 12) return null;
  const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  const d = Number(day ?? (side === "from" ? 1 : last));
  return d >= 1 && d <= last ? Number(year) * 10_000 + m * 100 + d : null;
}

function asIso(_typed: string, day: string | undefined, month: string, year: string): string {
  const parts = [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])];
  return parts.join("-");
}
