import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNameOf } from "@/lib/domain/records/file-name";

describe("the name of a file that was handed in", () => {
  it.each([
    ["C:\\Users\\somebody\\cases.csv", "cases.csv"],
    ["/home/somebody/дела.csv", "дела.csv"],
    ["a\u202egpj.exe", "agpj.exe"],
    ["  a \n b.csv ", "a b.csv"],
    ["", "file"],
    ["folder/", "file"],
  ])("%j is kept as %j", (given, kept) => {
    expect(fileNameOf(given)).toBe(kept);
  });

  it("is never empty, never long and never a way through folders", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (given) => {
        const name = fileNameOf(given);
        expect(name.trim()).not.toBe("");
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[\\/\0\n]/);
        expect(fileNameOf(name)).toBe(name);
      }),
    );
  });
});
