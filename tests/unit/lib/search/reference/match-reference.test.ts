import { describe, expect, it } from "vitest";
import { termOf } from "@/lib/search/analysis/term";
import type { Asked, Understood } from "@/lib/search/analysis/understood";
import { matchReference } from "@/lib/search/reference/match-reference";
import { partThing } from "@/lib/search/reference/part-thing";
import { type ReferenceThing, referenceThing } from "@/lib/search/reference/reference-thing";

const titles = { ru: "Выдуманный закон", en: "Invented law" };

function aCourt(town: string): ReferenceThing {
  return referenceThing({
    kind: "court",
    address: `/courts/${town}`,
    titles: { ru: `Гарнизонный суд города ${town}`, en: `Garrison court of ${town}` },
    words: "",
    keywords: [],
    names: [],
    provisions: [],
  });
}

const courts = ["Aville", "Bville", "Cville", "Dville", "Eville"].map(aCourt);

const asked = (...terms: string[]): Asked => ({ shown: terms.join(), terms, kind: "word" });

function aQuery(of: Partial<Understood>): Understood {
  return { text: "x", asked: [], phrases: [], refused: [], insteadOf: null, ...of };
}

const found = (query: Partial<Understood>, things = courts) =>
  matchReference(things, aQuery(query)).map(({ thing }) => thing.address);

describe("matching the reference data", () => {
  const [garrison, court, cville] = [termOf("garrison"), termOf("court"), termOf("cville")];

  it("finds nothing where nothing is asked", () => {
    expect(found({})).toEqual([]);
    expect(found({ refused: [court] })).toEqual([]);
  });

  it("finds nothing by words that say little, beside others that are not met", () => {
    expect(found({ asked: [asked(court), asked("unheard")] })).toEqual([]);
  });

  it("finds all by a common word where it is all that was asked", () => {
    expect(found({ asked: [asked(court)] })).toHaveLength(5);
    expect(found({ asked: [asked(court), asked(garrison)] })).toHaveLength(5);
  });

  it("finds the one that a telling word names, and not those that are merely of its kind", () => {
    const query = { asked: [asked(garrison), asked(court), asked(cville), asked("unheard")] };
    expect(found(query)).toEqual(["/courts/Cville"]);
  });

  it("leaves out what has a refused word", () => {
    expect(found({ asked: [asked(court)], refused: [cville] })).not.toContain("/courts/Cville");
  });

  it("asks that the words of a phrase follow each other", () => {
    expect(found({ phrases: [[garrison, court]] })).toHaveLength(5);
    expect(found({ phrases: [[court, garrison]] })).toEqual([]);
  });
});

describe("a part of an article", () => {
  const article = referenceThing({
    kind: "law",
    address: "/law/337",
    titles,
    words: "",
    keywords: [],
    names: [],
    provisions: ["337"],
  });
  const part = partThing({ provision: "337(5)", address: "/law/337/5", titles });
  const law = [article, part];
  const [narrow = "", whole = ""] = [...part.terms];

  it("is found before its article where it is named", () => {
    expect(found({ asked: [asked(narrow), asked(whole)] }, law)[0]).toBe("/law/337/5");
  });

  it("is not found where the article alone is named", () => {
    expect(found({ asked: [asked(whole)] }, law)).toEqual(["/law/337"]);
  });
});
