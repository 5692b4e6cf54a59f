import { expect, it } from "vitest";
import { oneParam } from "@/lib/web/one-param";

it.each([
  ["is not there", undefined],
  ["is empty", ""],
  ["is white", " \n "],
  ["is there as an empty list", []],
  ["is longer than anything that could be meant", "a".repeat(201)],
  ["holds a NUL", "a\u0000"],
  ["holds half of a pair", "\ud83d"],
  ["turns the line around", "\u202ea"],
])("is none where it %s", (_what, given) => {
  expect(oneParam({ q: given }, "q")).toBeUndefined();
});

it("is the first where there are several, trimmed and composed", () => {
  expect(oneParam({ q: [" и\u0306 ", "two"] }, "q")).toBe("й");
});
