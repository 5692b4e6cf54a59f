import { describe, expect, it } from "vitest";
import { nextChoice, opensPalette, paletteChoices } from "@/components/overview/palette-choices";
import type { DeskHit } from "@/lib/domain/desk-search";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

const t = deskTranslatorFor("en");
const places = [
  { path: "/desk/cases", label: "Cases" },
  { path: "/desk/sources", label: "Sources" },
];
const hit: DeskHit = {
  kind: "case",
  id: "9001",
  path: "/desk/cases/9001",
  title: "",
  detail: "9001 in-review",
  found: null,
};

const pressed = (code: string, with_: Partial<Parameters<typeof opensPalette>[0]> = {}) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...with_,
});

describe("the keys of the palette", () => {
  it.each([
    ["Ctrl K", pressed("KeyK", { ctrlKey: true })],
    ["Command K", pressed("KeyK", { metaKey: true })],
    ["the place of the slash", pressed("Slash")],
  ])("open it on any layout: %s", (_name, key) => {
    expect(opensPalette(key, false)).toBe(true);
  });

  it.each([
    ["K alone", pressed("KeyK"), false],
    ["a question mark", pressed("Slash", { shiftKey: true }), false],
    ["Ctrl slash", pressed("Slash", { ctrlKey: true }), false],
    ["a key that another part has taken", pressed("Slash", { defaultPrevented: true }), false],
    ["a slash in a text", pressed("Slash"), true],
    ["the shortcut for a link in a text", pressed("KeyK", { ctrlKey: true }), true],
  ])("leave alone %s", (_name, key, isTyping) => {
    expect(opensPalette(key, isTyping)).toBe(false);
  });

  it("go round at both ends", () => {
    expect(nextChoice("ArrowDown", 2, 3)).toBe(0);
    expect(nextChoice("ArrowUp", 0, 3)).toBe(2);
    expect(nextChoice("End", 0, 3)).toBe(2);
    expect(nextChoice("Home", 2, 3)).toBe(0);
    expect(nextChoice("ArrowDown", 0, 0)).toBe(0);
  });
});

describe("what the palette offers", () => {
  it("is every page before anything is typed", () => {
    const choices = paletteChoices({ words: " ", places, hits: [], t });
    expect(choices.map(({ path }) => path)).toEqual(["/desk/cases", "/desk/sources"]);
  });

  it("is the pages that fit, what was found, and all of it last", () => {
    const choices = paletteChoices({ words: "SOUR", places, hits: [hit], t });
    expect(choices.map(({ path }) => path)).toEqual([
      "/desk/sources",
      "/desk/cases/9001",
      "/desk/search?q=SOUR",
    ]);
  });

  it("says what a case without a title is, and in which state", () => {
    const [found] = paletteChoices({ words: "90", places: [], hits: [hit], t });
    expect(found).toMatchObject({ label: "Without a title", detail: "9001 · In review" });
  });

  it("spells what was typed safely into an address", () => {
    const [all] = paletteChoices({ words: "a&b=/?#", places: [], hits: [], t });
    expect(all?.path).toBe("/desk/search?q=a%26b%3D%2F%3F%23");
  });
});
