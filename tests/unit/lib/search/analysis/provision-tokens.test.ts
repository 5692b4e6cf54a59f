import { describe, expect, it } from "vitest";
import {
  provisionsIn,
  provisionTerms,
  withPlainDigits,
} from "@/lib/search/analysis/provision-tokens";

function terms(text: string): string[] {
  return provisionsIn(withPlainDigits(text)).flatMap((one) => provisionTerms(one).slice(0, 1));
}

describe("the fifth part of article 337", () => {
  it.each([
    "337(5)",
    "337 (5)",
    "337 ( 5 )",
    "ч. 5 ст. 337",
    "ч.5 ст.337",
    "ч5ст337",
    "ч 5 ст 337",
    "ч. 5 ст. 337 УК РФ",
    "часть 5 статьи 337",
    "частью 5 статьи 337",
    "по части 5 статьи 337",
    "часть пятая статьи 337",
    "части пятой статьи 337",
    "пятая часть статьи 337",
    "пятая часть 337",
    "п. 5 ст. 337",
    "ст. 337 ч. 5",
    "ст.337 ч.5",
    "статья 337 часть 5",
    "статья 337, часть 5",
    "337 ч. 5",
    "337 ч.5",
    "337ч5",
    "337 УК ч. 5",
    "337-я часть 5",
    "337.5",
    "337/5",
    "Article 337 part 5",
    "Article 337, part 5",
    "article 337(5)",
    "Art. 337 p. 5",
    "art 337 pt 5",
    "part 5, Article 337",
    "part 5 of Article 337",
    "Part 5 of the article 337",
    "paragraph 5 of article 337",
    "337 part 5",
    "§ 5 art. 337",
    "ЧАСТЬ 5 СТАТЬИ 337",
  ])("is %s", (text) => {
    expect(terms(text)).toEqual(["p337x5"]);
  });
});

describe("the second part with a number of its own", () => {
  it.each([
    "332(2.1)",
    "332 (2.1)",
    "332(2-1)",
    "332(2¹)",
    "ч. 2.1 ст. 332",
    "ч. 2¹ ст. 332",
    "ч. 2-1 ст. 332",
    "ч. 2,1 ст. 332",
    "ч. второй.1 ст. 332",
    "332 ч. 2¹",
    "332.2.1",
    "Article 332 part 2.1",
    "part 2-1 of Article 332",
  ])("is %s", (text) => {
    expect(terms(text)).toEqual(["p332x2d1"]);
  });
});

describe("an article", () => {
  it.each([
    ["ст. 337", ["p337"]],
    ["ст 337", ["p337"]],
    ["статья 337 УК РФ", ["p337"]],
    ["статьёй 337", ["p337"]],
    ["337 УК", ["p337"]],
    ["337-я статья", ["p337"]],
    ["Article 337", ["p337"]],
    ["art. 337", ["p337"]],
    ["ст. 352.1", ["p352d1"]],
    ["Article 352.1", ["p352d1"]],
    ["статьи 337 и 338", ["p337", "p338"]],
    ["ст. 332, 337, 338", ["p332", "p337", "p338"]],
    ["articles 337 and 338", ["p337", "p338"]],
    ["ч. 5 ст. 337 и 338", ["p337x5", "p338"]],
    ["337(5) и 332(3)", ["p337x5", "p332x3"]],
  ])("is named by %s", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

it.each([
  "337",
  "337 дел",
  "In 2023, 5517 cases",
  "3375",
  "ст. 3375",
  "1337(5)",
  "5 из 337",
  "part 5",
  "ч. 5",
  "337 5",
  "за 337 часов",
  "337 part-time",
  "",
])("a number is no provision by itself: %s", (text) => {
  expect(terms(text)).toEqual([]);
});

it("says where a provision stands", () => {
  const text = "Осуждён по ч. 5 ст. 337 УК.";
  const [found] = provisionsIn(text);
  expect(text.slice(found?.start, found?.end)).toBe("ч. 5 ст. 337");
});

it("finds an article by any of its parts, and a part before its article", () => {
  expect(provisionTerms({ article: "332", part: "2.1" })).toEqual(["p332x2d1", "p332"]);
  expect(provisionTerms({ article: "352.1", part: null })).toEqual(["p352d1"]);
});
