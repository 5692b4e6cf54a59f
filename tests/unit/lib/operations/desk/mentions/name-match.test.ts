import { describe, expect, it } from "vitest";
import { nameMatch } from "@/lib/operations/desk/mentions/name-match";

const names = ["Ivan Vydumkin", "Иван Выдумкин", null, "I. Vydumkin"];

describe("what was typed", () => {
  it.each(["", "  ", "?!", "Pyotr", "Ivan Pyotr", "um", "ванн"])("finds nothing by %j", (typed) =>
    expect(nameMatch(typed, names)).toBeNull(),
  );

  it.each([
    ["Iv", 0],
    ["ив", 0],
    ["Выд", 1],
    ["vidumkin", 1],
    ["Vydumkin Ivan", 1],
    ["dumk", 2],
  ])("finds by %j with the rank %i", (typed, rank) => expect(nameMatch(typed, names)).toBe(rank));

  it("keeps to the digits that were typed", () =>
    expect(nameMatch("ab12", ["ab34", "ab56"])).toBeNull());

  it("finds ё by е", () => expect(nameMatch("Фед", ["Фёдор"])).toBe(0));
});
