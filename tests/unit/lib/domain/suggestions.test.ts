import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Suggestion } from "@/lib/domain/suggestion";
import { suggestionsFrom } from "@/lib/domain/suggestions";

const courts = [{ code: "00GV0001", names: ["Invented Garrison Military Court"] }];
const kinds = (text: string) => suggestionsFrom(text, { courts }).map(({ kind }) => kind);
const ofKind = <K extends Suggestion["kind"]>(text: string, kind: K) =>
  suggestionsFrom(text, { courts }).filter(
    (suggestion): suggestion is Extract<Suggestion, { kind: K }> => suggestion.kind === kind,
  );

describe("words that state nothing", () => {
  it.each([
    "",
    "He refused to go.",
    "He may come with 12 men to the 3rd company.",
    "There were 337 cases in 2023.",
    "for almost five months",
  ])("propose nothing: %j", (text) => {
    expect(suggestionsFrom(text)).toEqual([]);
  });

  it("are never an error", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (text) =>
        Array.isArray(suggestionsFrom(text)),
      ),
    );
  });
});

describe("selected words", () => {
  it("propose every value in them, a term before what belongs to it", () => {
    const text =
      "On April 7, 2023 the Invented Garrison Military Court sentenced the 27-year-old officer to 2 years and 5 months in a minimum security prison under part 2.1 of article 332.";
    expect(kinds(text)).toEqual(["term", "age", "regime", "provision", "court", "date"]);
  });

  it.each([
    ["a 27-year-old officer", 27],
    ["the twenty-year-old paratrooper", 20],
    ["aged 40", 40],
    ["40-летний военный", 40],
    ["в возрасте 31 года", 31],
  ])("%j state the age %s", (text, age) => {
    expect(ofKind(text, "age").map((found) => found.age)).toEqual([age]);
  });

  it.each(["a 3-year-old child", "a 200-year-old oak"])("of %j state no age", (text) => {
    expect(ofKind(text, "age")).toEqual([]);
  });

  it.each([
    ["a suspended sentence", "suspended"],
    ["получил условный срок", "suspended"],
    ["реальный срок", "real"],
  ])("%j state that a term is %s", (text, suspended) => {
    expect(ofKind(text, "suspended").map((found) => found.suspended)).toEqual([suspended]);
  });

  it.each([
    ["в колонии-поселении", "settlement"],
    ["колония строгого режима", "strict"],
  ])("%j state the regime %s", (text, regime) => {
    expect(ofKind(text, "regime").map((found) => found.regime)).toEqual([regime]);
  });

  it.each([
    ["He was sentenced on 7 April 2023.", "verdict"],
    ["on October 19, 2022, a criminal case was filed", "case-opened"],
    ["Он самовольно оставил часть 3 мая 2023 года.", "absence"],
    ["In summer 2022 there was rain.", "after"],
  ])("%j date the event %s", (text, happening) => {
    expect(ofKind(text, "date").map((found) => found.happening)).toEqual([happening]);
  });
});

describe("words that link two sentences", () => {
  const pairs = (text: string) =>
    ofKind(text, "linked-sentences").map(({ first, second, lodgedBy }) => [
      first.minMonths,
      second.minMonths,
      lodgedBy,
    ]);

  it.each([
    ["The sentence was increased.", []],
    ["It was increased to 7 years.", []],
    ["five and a half years, and then 7 years", []],
    ["from 5 years increased to 5 years", []],
    ["up to 5 years, increased to 7 years", []],
    ["The maximum penalty was increased to 15 years. He was sentenced to 6 years.", []],
    ["Наказание по статье увеличили с 5 до 10 лет. Суд дал ему 6 лет.", []],
    ["The term was cut by two years.", []],
    ["Ivan got 5 years and Pyotr 7 years; both appealed.", []],
    ["Статья 337 предусматривает от 5 до 10 лет; срок снижен", []],
    ["from 20 to 25 years old", []],
    ["из пяти лет ему сократили один год", []],
    ["получил 5 лет 3 месяца, апелляция снизила срок на 3 месяца", []],
    ["осуждён на 3 года, апелляция оставила приговор в силе; потом он получил 2 года", []],
    ["He spent two years in detention; the sentence was increased to 6 years.", []],
    ["Через год апелляция увеличила срок до 7 лет.", []],
    ["Испытательный срок увеличили с 2 до 3 лет.", []],
    ["The ban on office was cut from 3 years to 2 years.", []],
    ["С 1 года до 2 лет увеличили срок службы по призыву.", []],
  ])("do so only between two exact terms: %j", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it.each([
    [
      "he was sentenced to five and a half years in prison, but the prosecution considered the verdict too lenient, and it was increased to 7 years in February",
      [66, 84, "prosecution"],
    ],
    ["увеличили срок с 5,5 до 7 лет", [66, 84, "prosecution"]],
    ["5,5 лет колонии; апелляция увеличила срок до 7 лет", [66, 84, "prosecution"]],
    ["four years; on a defence appeal the term was reduced to 3 years", [48, 36, "defence"]],
    ["приговор к 4 годам смягчили до 3 лет", [48, 36, null]],
    ["The court raised it to 7 years from 5.5 years", [66, 84, "prosecution"]],
    ["Кассация снизила наказание с 6 до 5,5 лет строгого режима", [72, 66, null]],
    ["ужесточил наказание с условного срока в 3 года до 2,5 лет колонии", [36, 30, null]],
    ["from a suspended sentence of three years to two years in prison", [36, 24, null]],
    ["Срок сократили на полгода: с шести до пяти с половиной лет", [72, 66, null]],
    ["cut by two years, from six years to four", [72, 48, null]],
    ["6 years, cut by two years to 4 years", [72, 48, null]],
    ["sentence was upped from 5½ years to 7", [66, 84, "prosecution"]],
    ["doubled his sentence from 3 to 6 years", [36, 72, "prosecution"]],
    ["from 3 years suspended to 2 years and 5 months in a penal colony", [36, 29, null]],
    ["replaced a term of three years with two years and five months", [36, 29, null]],
    ["Три года условно заменили на 2 года 5 месяцев колонии", [36, 29, null]],
    ["вместо 3 лет условно — 2 года 5 месяцев колонии", [36, 29, null]],
    ["Приговор ужесточили: вместо 3 лет условно дали 2 года колонии", [36, 24, null]],
    ["2 года 5 месяцев колонии вместо трёх лет условно", [36, 29, null]],
    ["The prosecutor asked for 9 years, he got 6 years, reduced to 5 years", [72, 60, null]],
    ["Сначала ему дали 5,5 лет, после апелляции — 7 лет", [66, 84, "prosecution"]],
    ["осуждён на 5,5 лет; приговор изменён на 7 лет", [66, 84, "prosecution"]],
    ["He got 5 years. A year later the term was increased to 7.5 years.", [60, 90, "prosecution"]],
    ["Дали ему 5 лет. Через год апелляция увеличила срок до 7 лет.", [60, 84, "prosecution"]],
    ["суд дал ему 5 лет, а спустя три месяца срок увеличили до 7 лет", [60, 84, "prosecution"]],
    ["3 года условно с испытательным сроком 2 года; ужесточили до 4 лет", [36, 48, "prosecution"]],
    ["5 лет и запрет служить 2 года, увеличено до 6 лет", [60, 72, "prosecution"]],
    ["Ему 25 лет. Приговор — 3 года, ужесточён до 5 лет.", [36, 60, "prosecution"]],
    ["The court cut his six-year sentence to five and a half years.", [72, 66, null]],
    ["Апелляция сократила шестилетний срок до 5,5 лет", [72, 66, null]],
    ["He had spent 2 years at war. It cut his 6-year sentence to 5 years.", [72, 60, null]],
    ["the sentence went from 7 years to 6", [84, 72, null]],
    ["Срок вырос с пяти с половиной до семи лет", [66, 84, "prosecution"]],
    ["an eight-year sentence reduced from ten years", [120, 96, null]],
    ["84 months, up from 66 months", [66, 84, "prosecution"]],
    ["приговорили к 3-м годам, апелляция ужесточила до 5-ти лет", [36, 60, "prosecution"]],
    ["two years, later increased to sixty-six months", [24, 66, "prosecution"]],
  ])("say both terms and who is implied: %j", (text, expected) => {
    expect(pairs(text)).toEqual([expected]);
  });

  it("propose the pair in place of its terms", () => {
    expect(kinds("5 years, increased to 7 years")).toEqual(["linked-sentences"]);
  });

  it("propose the terms too where only an appeal lets the pair be supposed", () => {
    const text = "5 years, and after an appeal 7 years";
    expect(kinds(text)).toEqual(["linked-sentences", "term", "term"]);
  });

  it.each([
    ["from 3 years suspended to 2 years in a penal colony", "suspended", "real"],
    ["Условный срок в три года заменили на 2 года колонии-поселения", "suspended", "real"],
    ["2 года реального срока вместо трёх лет условно", "suspended", "real"],
    ["4 years in prison reduced to 3 years suspended", "real", "suspended"],
    ["суд изменил наказание с 2 лет колонии на 2 года условно", "real", "suspended"],
  ])("say which of the two is suspended, once: %j", (text, first, second) => {
    const [pair] = ofKind(text, "linked-sentences");
    expect([pair?.served?.first.value, pair?.served?.second.value]).toEqual([first, second]);
    expect(kinds(text)).not.toContain("suspended");
  });

  it("keep a lone word of suspension apart from the pair", () => {
    const text = "5 years, increased to 7 years; another man got a suspended sentence";
    expect(ofKind(text, "linked-sentences")[0]?.served).toBeUndefined();
    expect(kinds(text)).toEqual(["linked-sentences", "suspended"]);
  });
});
