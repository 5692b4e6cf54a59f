import { describe, expect, it } from "vitest";
import { fateOf, findAgain } from "@/lib/domain/capture-text-match";

const quote = { exact: "five years", prefix: "The court gave him ", suffix: " in a colony." };

describe("the words of an excerpt in another text", () => {
  it("are lost where they do not stand", () => {
    expect(fateOf(quote, "The court gave him six years in a colony.")).toBe("lost");
    expect(fateOf({ ...quote, exact: "" }, "anything")).toBe("lost");
  });

  it("are in doubt where they stand twice and neither place is the old one", () => {
    expect(fateOf(quote, "He asked for five years and then five years more.")).toBe("doubtful");
  });

  it("are the same where they stand once, whatever is around them", () => {
    expect(fateOf(quote, "𝒳 Now: five years!")).toBe("same");
    expect(findAgain(quote, "𝒳 Now: five years!")).toEqual({ start: 7, end: 17, sure: true });
  });

  it("are found in their old surroundings among others", () => {
    const text = "The prosecutor wanted five years. The court gave him five years in a colony.";
    expect(findAgain(quote, text)?.start).toBe(text.lastIndexOf("five years"));
    expect(fateOf(quote, text)).toBe("same");
  });
});
