import fc from "fast-check";
import { appealsOf } from "@/lib/domain/precedents/appeals";
import { contrastOf } from "@/lib/domain/precedents/contrast";
import { distributionOf } from "@/lib/domain/precedents/distribution";
import { scopeOf } from "@/lib/domain/precedents/in-scope";
import type { PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import { likestCases } from "@/lib/domain/precedents/ranking";
import { comparisonOf } from "@/lib/domain/precedents/similarity";
import { precedentQueries, precedentRows } from "@/tests/fixtures/precedents";

/** How many defendants are made up, and how many questions are asked of them. */
const sizes = [16_000, 160_000];
const questions = 60;

/**
 * Prints how long the precedents take to answer from memory, with everything that the page shows, over
 * invented defendants. It judges nothing.
 */
export function benchPrecedents(print: (line: string) => void): void {
  const [drawn = []] = fc.sample(manyRows, 1);
  const asked = fc.sample(precedentQueries, questions);
  print("precedents: defendants, p50 ms, p95 ms, longest ms; of the processor p50 ms, p95 ms");
  for (const size of sizes) {
    const rows = repeated(drawn, size);
    for (const query of asked.slice(0, 5)) answer(rows, query);
    const times = asked.map((query) => timed(() => answer(rows, query)));
    const passed = inOrder(times.map(({ passedMs }) => passedMs));
    const worked = inOrder(times.map(({ workedMs }) => workedMs));
    print(
      `${[size, passed(0.5), passed(0.95), passed(1)].join(", ")}; ${worked(0.5)}, ${worked(0.95)}`,
    );
  }
}

const manyRows = fc
  .array(precedentRows, { minLength: 200, maxLength: 200 })
  .map((parts) => parts.flat());

/** The same defendants again and again, each time as other cases, two of them to a case at times. */
function repeated(rows: readonly PrecedentRow[], size: number): PrecedentRow[] {
  return Array.from({ length: size }, (_, index): PrecedentRow[] => {
    const row = rows[index % rows.length];
    const id = String(1_000_000 + Math.floor(index * 0.8));
    return row ? [{ ...row, id, profile: { ...row.profile, headcount: 1 } }] : [];
  }).flat();
}

/** What is worked out for one page. */
function answer(all: readonly PrecedentRow[], query: PrecedentQuery) {
  const comparison = comparisonOf(query);
  const rows = all.filter(scopeOf(query, comparison));
  return [
    distributionOf(rows),
    likestCases(rows, comparison, 20 * query.page),
    contrastOf(rows, comparison),
    appealsOf(rows),
  ];
}

/** Time that passed, and time that the processor worked: on a busy machine they differ. */
function timed(work: () => unknown) {
  const begun = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { passedMs: performance.now() - begun, workedMs: (user + system) / 1000 };
}

function inOrder(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  return (share: number) => sorted[Math.ceil(sorted.length * share) - 1]?.toFixed(1);
}
