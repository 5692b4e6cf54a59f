import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCyrillic, toCyrillic, toLatin } from "@/lib/domain/other-script";

describe("a Russian name in Latin letters", () => {
  it.each([
    ["Дмитрий Выдумец", "Dmitry Vydumets"],
    ["Егор Небылов", "Yegor Nebylov"],
    ["Николай Щукин", "Nikolai Shchukin"],
    ["Юрий Дегтярёв", "Yury Degtyaryov"],
    ["Алексей Васильев", "Aleksei Vasilyev"],
    ["Пётр Хвощ-Цыпин", "Pyotr Khvoshch-Tsypin"],
    ["ВЫДУМКИН", "VYDUMKIN"],
    ["Подъячев", "Podyachev"],
    ["в/ч 12345", "v/ch 12345"],
  ])("%s is %s", (name, expected) => {
    expect(toLatin(name)).toBe(expected);
  });

  it("leaves nothing Cyrillic of any Russian word", () => {
    const letters = fc.constantFrom(..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя АБЯ-");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 24 }), (name) => {
        expect(isCyrillic(toLatin(name))).toBe(false);
      }),
    );
  });
});

describe("a Latin spelling in Cyrillic", () => {
  it.each([
    ["Dmitry Vydumets", "Дмитрий Выдумец"],
    ["Yegor Nebylov", "Егор Небылов"],
    ["Nikolai Shchukin", "Николай Щукин"],
    ["Yury Degtyaryov", "Юрий Дегтярёв"],
    ["Sergey Vydumkin", "Сергей Выдумкин"],
    ["Vasilyev", "Васильев"],
    ["VYDUMKIN", "ВЫДУМКИН"],
    ["12345", "12345"],
  ])("%s is %s", (name, expected) => {
    expect(toCyrillic(name)).toBe(expected);
  });

  it("leaves nothing Latin of any word", () => {
    const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz ABZ-'");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 24 }), (name) => {
        expect(toCyrillic(name)).not.toMatch(/[a-z]/i);
      }),
    );
  });
});
