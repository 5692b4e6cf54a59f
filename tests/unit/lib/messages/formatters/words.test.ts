import { describe, expect, it } from "vitest";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatDay } from "@/lib/messages/formatters/day";
import { formatList } from "@/lib/messages/formatters/list";

describe("words", () => {
  it("begin large where they begin a line, whatever the first letter", () => {
    expect(withCapital("часть 5")).toBe("Часть 5");
    expect(withCapital("2 years")).toBe("2 years");
    expect(withCapital("")).toBe("");
  });

  it("are joined as a sentence does", () => {
    expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
    expect(formatList(["а", "б", "в"], "ru")).toBe("а, б и в");
    expect(formatList([], "en")).toBe("");
  });

  it("give a day its month in the right case", () => {
    expect(formatDay("2026-11-21", "en")).toBe("21 November 2026");
    expect(formatDay("2026-11-21", "ru")).toBe("21 ноября 2026 года");
  });
});
