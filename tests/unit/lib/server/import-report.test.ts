import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { importReport } from "@/lib/server/import-report";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const counts = { added: 1, changed: 2, same: 3, refused: 4, flagged: 0 };

it("tells how far an import is, and how fast it goes from where this run began", () => {
  const lines: string[] = [];
  const report = importReport((line) => lines.push(line));
  report({ ...counts, position: 1000 });
  vi.advanceTimersByTime(2000);
  report({ ...counts, position: 5000 });
  expect(lines).toEqual([
    "1000 rows: 1 new, 2 changed, 3 known, 4 refused",
    "5000 rows: 1 new, 2 changed, 3 known, 4 refused; 2000 a second",
  ]);
});

it("tells how much is left where the end is known", () => {
  const lines: string[] = [];
  importReport((line) => lines.push(line), 16_000)({ ...counts, position: 10 });
  expect(lines[0]).toMatch(/^10 of 16000: /);
});
