import { describe, expect, it } from "vitest";
import { formatNumber, formatNumberRange, formatRate } from "@/lib/messages/formatters/number";

describe("a number", () => {
  it("is divided as each language does", () => {
    expect(formatNumber(5593, "en")).toBe("5,593");
    expect(formatNumber(5593, "ru")).toBe("5593");
    expect(formatNumber(10308, "ru")).toBe("10\u00a0308");
  });

  it("of a rate has one digit after the point, also where it is nought", () => {
    expect([formatRate(3, "en"), formatRate(27.34, "en"), formatRate(3, "ru")]).toEqual([
      "3.0",
      "27.3",
      "3,0",
    ]);
  });

  it("stands alone where a range has one value", () => {
    expect(formatNumberRange(4, 4, "en")).toBe("4");
    expect(formatNumberRange(2, 5, "en")).toBe("2–5");
  });
});
