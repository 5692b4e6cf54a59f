import { describe, expect, it } from "vitest";
import { memoPath, readMemoAsk } from "@/lib/web/memo-query";
import { aMemo } from "@/tests/fixtures/a-memo";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";

describe("what a memo is wanted of", () => {
  it("is the question, the cases in their order, and who chose them", () => {
    const ask = readMemoAsk({ provision: "337(5)", case: ["9998", "9999~2"], by: "likeness" });
    expect(ask.query.provision).toBe("337(5)");
    expect(ask.cases.map(({ slug, n }) => [slug, n])).toEqual([
      ["9998", null],
      ["9999", 2],
    ]);
    expect(ask.chosenBy).toBe("likeness");
  });

  it.each(hostileStrings)("leaves out what cannot be meant: %j", (text) => {
    const ask = readMemoAsk({ provision: text, case: [text], by: text, from: text, v: text });
    expect(ask).toEqual(readMemoAsk({}));
  });
});

describe("the way to the other language", () => {
  it("carries the question on", () => {
    expect(memoPath(aMemo(), {})).toBe("/precedents/memo?v=7&case=9999");
  });

  it("carries nothing where it was asked quietly, nor where there is no memo", () => {
    expect(memoPath(aMemo(), { quiet: "1" })).toBe("/precedents/memo");
    expect(memoPath(null, {})).toBe("/precedents/memo");
  });
});
