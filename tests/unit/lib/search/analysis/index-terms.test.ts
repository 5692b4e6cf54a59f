import { describe, expect, it } from "vitest";
import { indexTerms, spellingsOf } from "@/lib/search/analysis/index-terms";
import { someSearchWords } from "@/tests/fixtures/search-words";

const termsOf = (with_: Parameters<typeof someSearchWords>[0]) =>
  indexTerms(someSearchWords(with_));

describe("the terms of a thing", () => {
  it("hold each word once, in the order of the text", () => {
    expect(termsOf({ body: "отказался снова ехать фронтом" }).body).toBe(
      "qfrefuse снов еха qffront",
    );
  });

  it("hold the words of both languages, the shown one first", () => {
    const { title, body } = termsOf({
      title: "Guitar",
      elsewhere: { title: "Гитара", body: "струна" },
      body: "string",
    });
    expect(title).toBe("guitar qzgap гитар");
    expect(body).toBe("string qzgap струн");
  });

  it("join the names of both scripts under one key", () => {
    const ru = termsOf({ names: ["Пётр Дегтярёв"] }).names.split(" ");
    const en = termsOf({ names: ["Pyotr Degtyaryov"] }).names.split(" ");
    expect(en.filter((term) => ru.includes(term))).toEqual(["qnpetr", "qndegtarev"]);
  });

  it("find a name within a text by its key, and no word that begins a sentence", () => {
    const terms = termsOf({ body: "Вчера приехал в Омск. Сегодня уехал." }).body.split(" ");
    expect(terms).toContain("qnomsk");
    expect(terms.filter((term) => term.startsWith("qn"))).toEqual(["qnomsk"]);
  });

  it("hold a charge as part, article and offence", () => {
    const { provisions, concepts } = termsOf({ provisions: ["337(5)", "332"] });
    expect(provisions).toBe("p337x5 p337 p332");
    expect(concepts).toBe("qcawol qcdisobedience");
  });

  it("hold what a text names only beside the text", () => {
    const terms = termsOf({ body: "По ч. 5 ст. 337 осуждён условно." });
    expect(terms.provisions).toBe("");
    expect(terms.body.split(" ")).toEqual(expect.arrayContaining(["p337x5", "qcsuspended"]));
  });

  it("never let words meet over a place from which something was taken out", () => {
    expect(termsOf({ body: "before […] after" }).body).toBe("befor qzgap after");
  });

  it("are of letters and digits alone", () => {
    const all = termsOf({
      title: "Solov’yov: «Нет»! 2¹",
      body: "a_b c-d e'f 10% @#$ 1,5 ½",
      keywords: "x; y · z",
      names: ["O'Brien-Иванов"],
      provisions: ["352.1", "332(2.1)"],
    });
    for (const term of Object.values(all).join(" ").split(" "))
      if (term !== "") expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
  });

  it("are none of nothing", () => {
    expect(Object.values(termsOf({})).join("")).toBe("");
  });
});

it("the spellings are the words of all its texts, once each", () => {
  const words = someSearchWords({
    title: "Ёлка и Ёлка",
    body: "tree 337",
    elsewhere: { title: "Tree", body: "" },
    names: ["Ива"],
  });
  expect(spellingsOf(words)).toBe("елка tree ива");
});
