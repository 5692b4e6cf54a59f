import { describe, expect, it } from "vitest";
import { isTypedProvision, typedProvision } from "@/lib/operations/desk/mentions/provision-match";

describe("a typed provision", () => {
  it.each(["", "суд", "Ivan 337", "1 2 3", "ст."])("is none in %j", (typed) =>
    expect(typedProvision(typed)).toBeNull(),
  );

  it.each([
    ["337", "337", null],
    ["337(5)", "337", "5"],
    ["332 (2.1)", "332", "2.1"],
    ["ч. 2.1 ст. 332 УК РФ", "332", "2.1"],
    ["ст. 337 ч. 5", "337", "5"],
    ["Part 5 of Article 337", "337", "5"],
    ["352.1", "352.1", null],
  ])("%s is read", (typed, article, part) =>
    expect(typedProvision(typed)).toEqual({ article, part }),
  );

  it.each([
    ["33", "337", "5", true],
    ["337.5", "337", "5", true],
    ["337(5)", "337", "5", true],
    ["332(2", "332", "2.1", true],
    ["337(4)", "337", "5", false],
    ["338", "337", "5", false],
    ["352.1", "352.1", "1", true],
  ])("%s against %s(%s) is %s", (typed, article, part, is) => {
    const read = typedProvision(typed);
    expect(read && isTypedProvision(read, { article, part })).toBe(is);
  });
});
