import { describe, expect, it } from "vitest";
import { type GonePart, goneWords } from "@/components/history/gone-words";
import { Withdrawn } from "@/components/history/withdrawn";
import { languages } from "@/lib/domain/language";
import { redactionTargets } from "@/lib/domain/redaction";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const en = deskTranslatorFor("en");
const ru = deskTranslatorFor("ru");
const part = (target: GonePart["target"], with_: Partial<GonePart> = {}): GonePart => ({
  target,
  field: null,
  of: null,
  ...with_,
});

describe("what did not come back", () => {
  it.each(languages)("is told in words in %s, whatever it was", (lang) => {
    for (const target of redactionTargets)
      expect(goneWords([part(target)], deskTranslatorFor(lang))).toMatch(/^[\p{L} ,]{4,}$/u);
  });

  it("is told with whose it was", () => {
    const of = { en: "An invented article", ru: "Выдуманная статья" };
    const parts = [part("excerpt", { of }), part("party-field", { field: "age", of })];
    expect(goneWords(parts, en)).toBe(
      "a quotation (An invented article), the field “Age” (An invented article)",
    );
    expect(goneWords([part("excerpt", { of })], ru)).toBe("цитата (Выдуманная статья)");
  });

  it("names the date of an event as such, and a text by its field", () => {
    const parts = [
      part("happening-field", { field: "date" }),
      part("text-field", { field: "title" }),
    ];
    expect(goneWords(parts, en)).toBe("the date of an event, the field “Title”");
    expect(goneWords(parts, ru)).toMatch(/^дата события, поле «/);
  });

  it("says the same words once, with how many there are", () => {
    const parts = [part("annotation"), part("block"), part("annotation")];
    expect(goneWords(parts, en)).toBe("a note on a passage × 2, a passage of the narrative");
  });
});

describe("the word after a withdrawal", () => {
  it("stands there once it is true", () => {
    const shown = rendered(<Withdrawn said="withdrawn" state="withdrawn" lang="en" />);
    expect(wordsOf(shown)).toContain("The case is withdrawn.");
  });

  it.each([
    [null, "withdrawn" as const],
    ["withdrawn", "published" as const],
    ["anything", "withdrawn" as const],
  ])("is not said for %s while the case is %s", (said, state) => {
    expect(rendered(<Withdrawn said={said} state={state} lang="ru" />)).toBe("");
  });
});
