import { describe, expect, it } from "vitest";
import { inLanguages, publishedLanguages } from "@/lib/domain/in-languages";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";

const texts = (title: string) => ({ title, standfirst: `${title}.` });
const before = aCaseEntry({ en: texts("Old"), ru: texts("Старое") });
const now = aCaseEntry({ en: texts("New"), ru: texts("Новое") });

describe("a case that is published in one language", () => {
  it("keeps in the other what was published before, and not a word of the draft", () => {
    const shown = inLanguages(now, before, ["en"]);
    expect([shown.en.title, shown.ru.title]).toEqual(["New", "Старое"]);
    expect(JSON.stringify(shown)).not.toContain("Новое");
  });

  it("says nothing in a language in which it never was published", () => {
    const shown = inLanguages(now, null, ["ru"]);
    expect(shown.en).toEqual({ title: "Новое", standfirst: "", summary: null, narrative: null });
  });

  it("changes nothing of the draft itself", () => {
    const untouched = structuredClone(now);
    inLanguages(now, before, ["en"]);
    expect(now).toEqual(untouched);
  });
});

describe("a case that is published in both languages", () => {
  it("is the draft", () => {
    expect(inLanguages(now, before, ["ru", "en"])).toEqual(now);
  });
});

describe("the languages in which something is public", () => {
  it("are those of any revision, in their usual order and once", () => {
    expect(publishedLanguages([{ languages: ["ru"] }, { languages: ["ru", "en"] }])).toEqual([
      "en",
      "ru",
    ]);
    expect(publishedLanguages([{ languages: [] }])).toEqual([]);
  });
});
