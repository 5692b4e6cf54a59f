import { describe, expect, it } from "vitest";
import {
  daysBetween,
  letterMayBecome,
  letterStates,
  moveLetter,
} from "@/lib/domain/change-request";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const allowed = [
  "new in-hand",
  "new closed",
  "in-hand new",
  "in-hand answered",
  "in-hand closed",
  "answered in-hand",
  "answered closed",
  "closed in-hand",
];
const steps = letterStates.flatMap((from) => letterStates.map((to) => [from, to] as const));

describe("the way of a letter", () => {
  it.each(steps)("from %s to %s is gone only where it leads", (from, to) => {
    const may = allowed.includes(`${from} ${to}`);
    expect(letterMayBecome(from, to)).toBe(may);
    if (may) expect(moveLetter(from, to)).toBe(to);
    else
      expect(refusalOf(() => moveLetter(from, to))).toMatchObject({
        kind: "conflict",
        key: "letters.cannotBecome",
      });
  });
});

it.each([
  ["2024-02-28", "2024-03-01", 2],
  ["2024-03-01", "2024-03-01", 0],
  ["2024-03-02", "2024-03-01", 0],
])("from %s to %s there are %d days", (earlier, later, days) => {
  expect(daysBetween(earlier, later)).toBe(days);
});
