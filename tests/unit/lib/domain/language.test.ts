import { expect, it } from "vitest";
import { language, languages, otherLanguage } from "@/lib/domain/language";

it.each(["", "EN", "uk", "en-GB"])("%j is no language of Otkaz", (text) => {
  expect(language.safeParse(text).success).toBe(false);
});

it("has another language for each, and back", () => {
  for (const lang of languages) {
    expect(otherLanguage(lang)).not.toBe(lang);
    expect(otherLanguage(otherLanguage(lang))).toBe(lang);
  }
});
