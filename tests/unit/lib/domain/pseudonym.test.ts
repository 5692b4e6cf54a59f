import { describe, expect, it } from "vitest";
import { drawPseudonym, nameWords, pseudonymManners, sharesWord } from "@/lib/domain/pseudonym";
import { aPerson } from "@/tests/fixtures/a-person";

const first = () => 0;

/** Every name that the lot can fall on. */
function everyName(people = [aPerson()], text = "") {
  let count = 0;
  drawPseudonym("man", people, {
    text,
    lot: (below) => {
      count = below;
      return 0;
    },
  });
  return Array.from({ length: count }, (_, n) =>
    drawPseudonym("man", people, { text, lot: () => n }),
  );
}

describe("a pseudonym", () => {
  it("depends on the lot alone, never on the name", () => {
    const one = aPerson({ name: { en: "Ivan Invented", ru: "Иван Выдуманный" } });
    const other = aPerson({ name: { en: "Pyotr Fabler", ru: "Пётр Небылов" } });
    for (const n of [0, 5, 17]) {
      const how = { text: "", lot: () => n };
      expect(drawPseudonym("man", [one], how)).toEqual(drawPseudonym("man", [other], how));
    }
  });

  it("is never a name that somebody in the case bears, in either script", () => {
    const [drawn] = everyName();
    const bearer = aPerson({ name: { en: `${drawn?.en} Fabler`, ru: "Небылов" } });
    expect(everyName([bearer])).not.toContainEqual(drawn);
    const printed = aPerson({ printed: [`Private ${drawn?.ru}`] });
    expect(everyName([printed])).not.toContainEqual(drawn);
  });

  it("is never somebody's pseudonym already, and stands in no text of the case", () => {
    const [drawn] = everyName();
    expect(everyName([aPerson({ pseudonym: drawn })])).not.toContainEqual(drawn);
    expect(everyName([aPerson()], `said «${drawn?.ru}»!`)).not.toContainEqual(drawn);
  });

  it("is none where every name is used", () => {
    const text = everyName()
      .map((name) => name?.ru)
      .join(" ");
    expect(drawPseudonym("man", [], { text, lot: first })).toBeNull();
  });

  it.each(pseudonymManners)("has a name in both scripts, once, for a %s", (manner) => {
    const names = new Set<string>();
    let count = 1;
    for (let n = 0; n < count; n++) {
      const lot = (below: number) => {
        count = below;
        return n;
      };
      const drawn = drawPseudonym(manner, [], { text: "", lot });
      expect(drawn?.en).toMatch(/^[A-Z][a-z]+$/);
      expect(drawn?.ru).toMatch(/^[А-Я][а-яё]+$/);
      names.add(drawn?.ru ?? "");
    }
    expect(names.size).toBe(count);
    expect(count).toBeGreaterThan(25);
  });
});

it("takes ё for е and capitals for small letters", () => {
  expect(nameWords("Семён", "O. FABLER-Небылов")).toEqual(["семен", "fabler", "небылов"]);
  expect(sharesWord(["СЕМЕН"], [aPerson({ name: { en: "Semyon", ru: "Семён Небылов" } })])).toBe(
    true,
  );
});
