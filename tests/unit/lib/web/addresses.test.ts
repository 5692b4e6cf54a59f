import { describe, expect, it } from "vitest";
import { pageLanguage } from "@/lib/web/page-language";
import { versionNumber } from "@/lib/web/version-number";

describe("a segment of an address", () => {
  it("names a language, or English stands in", () => {
    expect(pageLanguage("ru")).toBe("ru");
    expect(pageLanguage("de")).toBe("en");
  });

  it.each(["0", "-1", "1.5", "x", "", "1e3", "01", "9999999"])("names no version by %s", (text) => {
    expect(versionNumber(text)).toBe(0);
  });

  it("names a version by its number", () => {
    expect(versionNumber("12")).toBe(12);
  });
});
