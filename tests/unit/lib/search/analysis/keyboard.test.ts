import { expect, it } from "vitest";
import { otherLayout } from "@/lib/search/analysis/keyboard";

it.each([
  ["ghbdtn", "привет"],
  ["Ghbdtn", "Привет"],
  ["cfvjdjkrf", "самоволка"],
  ["[fhmrjd", "харьков"],
  ["Мфышдуеы", "Vasilets"],
  ["фцщд", "awol"],
  ["x/ 5 cn/ 337", "ч/ 5 ст/ 337"],
  ["337", "337"],
])("%s was meant as %s", (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});

it("twice is what was typed", () => {
  for (const typed of ["привет мир", "съёмка", "hello world"])
    expect(otherLayout(otherLayout(typed))).toBe(typed);
});
