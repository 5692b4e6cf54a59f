import { describe, expect, it } from "vitest";
import { linesToText } from "@/lib/outside/extract-pdf-lines";

const lines = (...all: [string, number][]) =>
  linesToText(all.map(([words, y]) => ({ words, y, height: 10 })));

describe("the lines of a printed page", () => {
  it("run on while they stand close", () => {
    expect(lines(["The court", 100], ["said so.", 88])).toBe("The court said so.");
  });

  it("begin a paragraph after a gap, and at the top of a column", () => {
    expect(lines(["One.", 100], ["Two.", 70])).toBe("One.\nTwo.");
    expect(lines(["One.", 10], ["Two.", 100])).toBe("One.\nTwo.");
  });

  it("lose a soft hyphen and keep a printed one", () => {
    expect(lines(["сол\u00ad", 100], ["дат", 88])).toBe("солдат");
    expect(lines(["военно-", 100], ["полевой", 88])).toBe("военно-полевой");
  });

  it("keep a dash that stands for itself", () => {
    expect(lines(["он —", 100], ["солдат", 88])).toBe("он — солдат");
  });
});
