import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedWords, likeness, tellingWords } from "@/lib/search/analysis/telling-words";
import { termOf } from "@/lib/search/analysis/term";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";

const among = (counts: Record<string, number>, all = 100) => ({
  texts: new Map(Object.entries(counts).map(([word, n]) => [termOf(word), n])),
  all,
  own: 1,
});
const russian =
  "Гараж, гаража, в гараже. Его видел Выдуманный 12 раз после обеда. Выдуманный said garage.";
const shown = (words: readonly { shown: string }[]) => words.map((word) => word.shown);

describe("the words of a text", () => {
  it("are counted under one term in every form, without names, numbers and empty words", () => {
    const words = countedWords(russian, "ru");
    expect(words.get(termOf("гараж"))).toEqual({ times: 3, shown: "гараж" });
    expect(shown([...words.values()])).toEqual(["гараж", "видел", "обеда"]);
  });

  it("can be anything", () => {
    for (const text of hostileStrings) expect(() => countedWords(text, "ru")).not.toThrow();
  });
});

describe("the words that tell most", () => {
  it("stand in few texts, and in more than their own", () => {
    const words = countedWords("garage garage hospital hospital parade", "en");
    const telling = tellingWords(words, among({ garage: 2, hospital: 90, parade: 1 }));
    expect(shown(telling)).toEqual(["garage", "hospital"]);
  });

  it("tell more the oftener they are said", () => {
    const words = countedWords("garage hospital hospital hospital", "en");
    const telling = tellingWords(words, among({ garage: 5, hospital: 5 }));
    expect(shown(telling)).toEqual(["hospital", "garage"]);
  });

  it("tell nothing where every text has them", () => {
    expect(tellingWords(countedWords("garage", "en"), among({ garage: 100 }))).toEqual([]);
  });
});

describe("the likeness of two texts", () => {
  const telling = tellingWords(
    countedWords("garage hospital parade", "en"),
    among({ garage: 2, hospital: 20, parade: 50 }),
  );

  it("is whole where all the words are shared, and nothing where none is", () => {
    expect(likeness(telling, countedWords("Parade, hospitals, garages", "en")).share).toBeCloseTo(
      1,
    );
    expect(likeness(telling, countedWords("window", "en")).share).toBe(0);
    expect(likeness([], countedWords("window", "en")).share).toBe(0);
  });

  it("grows with every word that is shared", () => {
    const sentences = fc.array(fc.constantFrom("garage", "hospital", "parade", "window"));
    fc.assert(
      fc.property(sentences, fc.constantFrom("garage", "hospital", "parade"), (words, more) => {
        const before = likeness(telling, countedWords(words.join(" "), "en")).share;
        const after = likeness(telling, countedWords([...words, more].join(" "), "en")).share;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
