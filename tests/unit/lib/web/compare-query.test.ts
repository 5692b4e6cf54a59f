import { describe, expect, it } from "vitest";
import { readAskedCases, readCompareAsk } from "@/lib/web/compare-query";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";

describe("the cases of a comparison", () => {
  it.each(hostileStrings)("leave out what is no address: %j", (text) => {
    expect(readAskedCases({ case: text })).toEqual([]);
  });

  it.each(["9999~0", "9999~-1", "9999~1000", "9999~a", "9999~", "~1", "-a"])(
    "leave out %s",
    (text) => {
      expect(readAskedCases({ case: text })).toEqual([]);
    },
  );

  it("are read each once, in their order, with the defendant that is picked", () => {
    const given = ["9999-a-soldier", "9998", "9999-a-soldier", "9997~2"];
    expect(readAskedCases({ case: given })).toEqual([
      { slug: "9999-a-soldier", n: null },
      { slug: "9998", n: null },
      { slug: "9997", n: 2 },
    ]);
  });

  it("are at most forty", () => {
    const given = Array.from({ length: 99 }, (_, n) => String(1000 + n));
    expect(readAskedCases({ case: given })).toHaveLength(40);
  });
});

describe("the page of the list to choose from", () => {
  it.each([
    ["2", 2],
    [undefined, null],
    ["0", null],
    ["1.5", null],
    ["1e9", null],
    ["x", null],
  ] as const)("%s is %s", (page, expected) => {
    expect(readCompareAsk(page === undefined ? {} : { page }).page).toBe(expected);
  });
});
