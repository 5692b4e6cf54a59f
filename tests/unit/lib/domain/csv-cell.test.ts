import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvLine } from "@/lib/domain/csv-cell";

describe("a value of a table", () => {
  it.each([
    "=1+1",
    "+7",
    "-2",
    "@SUM",
    "\t=1",
    "\r=1",
    " =1",
    '"=1',
    "'=1",
    "＝1",
    "|calc",
    "%0A=",
  ])("is never a formula: %j", (text) => {
    expect(csvCell(text).replace(/^"/, "").startsWith("'")).toBe(true);
  });

  it.each(["Ivan", "9001", "2025-03-01T00:00:00Z", "a=b", "каска", ""])(
    "is itself where it is harmless: %j",
    (text) => {
      expect(csvCell(text)).toBe(text);
    },
  );

  it("is quoted where it would break the line", () => {
    expect(csvLine(['a "b"', "c,d", "e\nf"])).toBe('"a ""b""","c,d","e\nf"\r\n');
  });

  it("is a number that can be counted with where it is one, below nought too", () => {
    expect(csvLine([-8, 0.5, "-8"])).toBe("-8,0.5,'-8\r\n");
  });

  it("is one cell of one line, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 8 }),
        (cells) => {
          const bare = csvLine(cells)
            .slice(0, -2)
            .replace(/"(?:[^"]|"")*"/g, "");
          expect(bare.split(",")).toHaveLength(cells.length);
          expect(bare).not.toMatch(/[\r\n"]/);
        },
      ),
    );
  });
});
