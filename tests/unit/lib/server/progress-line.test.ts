import { expect, it } from "vitest";
import { progressLine, shownSeconds } from "@/lib/server/progress-line";

const line = (report: string, columns = 120, seconds = 1) =>
  progressLine({ title: "Casebook", report, seconds, columns });

it("fills the bar by what the report counts", () => {
  expect(line("Case 5 of 10")).toContain("[==========          ]");
  expect(line("Case 10 of 10")).toContain(`[${"=".repeat(20)}]`);
});

it("shows that work goes on when nothing is counted", () => {
  expect(line("", 120, 1)).not.toBe(line("", 120, 1.2));
  expect(line("0 of 0")).toMatch(/\[ *= *\]/);
});

it("never fills more than the bar", () => {
  expect(line("12 of 10")).toContain(`[${"=".repeat(20)}]`);
});

it("is shorter than the terminal is wide", () => {
  expect([...line("Дело 5 of 10 ".repeat(20), 40)]).toHaveLength(39);
});

it.each([
  [0.04, "0.0 s"],
  [1.25, "1.3 s"],
  [61.4, "61 s"],
])("shows %d seconds as %s", (seconds, shown) => {
  expect(shownSeconds(seconds)).toBe(shown);
});
