import { describe, expect, it } from "vitest";
import { type CaseEntry, draftEntry } from "@/lib/domain/case-entry";
import { applySuggestion } from "@/lib/domain/entry-edits/apply-suggestion";
import { sentencesOf } from "@/lib/domain/entry-edits/find-place";
import { citationsAt, fieldAt } from "@/lib/domain/entry-fields";
import { suggestionsFrom } from "@/lib/domain/suggestions";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import {
  ageField,
  aToldEntry,
  chargeField,
  ids,
  newIds,
  termField,
} from "@/tests/fixtures/a-told-entry";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const courts = [{ code: "00GV0001", names: ["Invented Garrison Military Court"] }];
const bare = () => aCaseEntry({ parties: [] });

/** The entry after everything that some words propose was taken over. */
function applied(entry: CaseEntry, words: string, party: string | null = null): CaseEntry {
  const newId = newIds();
  const excerpt = anExcerpt("invented.e9", words);
  const all = suggestionsFrom(words, { courts });
  if (all.length === 0) throw new Error("these words propose nothing");
  return all.reduce((e, one) => applySuggestion(e, one, [excerpt], newId, party), entry);
}

describe("a suggestion", () => {
  const words = "7 April 2023: sentenced to 2 years and 5 months under article 332";

  it("leaves a case that may be saved, whatever was there before", () => {
    for (const entry of [bare(), aCaseEntry(), aToldEntry()])
      expect(draftEntry.safeParse(applied(entry, words)).success).toBe(true);
  });

  it("makes what has to be there for its value", () => {
    const entry = applied(bare(), words);
    const { parties, charges, proceedings, rulings, sentences, happenings } = entry;
    const made = [parties, charges, proceedings, rulings, sentences, happenings];
    expect(made.map((list) => list.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(parties[0]?.role).toBe("defendant");
    expect(sentences[0]?.term.value?.minMonths).toBe(29);
    expect(charges[0]?.provision.value).toBe("332");
    expect(proceedings[0]?.decided.value?.edtf).toBe("2023-04-07");
    expect(happenings[0]).toMatchObject({ kind: "verdict", parties: [parties[0]?.id] });
  });

  it("cites its words at every value that it sets", () => {
    const entry = applied(bare(), words);
    const cited = [
      entry.sentences[0]?.term,
      entry.charges[0]?.provision,
      entry.proceedings[0]?.decided,
      entry.happenings[0]?.date,
    ];
    expect(cited.map((stated) => stated?.citations[0]?.excerpt)).toEqual(
      cited.map(() => "invented.e9"),
    );
    expect(entry.excerpts.map(({ id }) => id)).toEqual(["invented.e9"]);
  });

  it("never replaces a value that differs: it stands beside it", () => {
    const entry = applied(aToldEntry(), "sentenced to 3 years");
    expect(fieldAt(entry, termField)?.value).toMatchObject({ minMonths: 30 });
    expect(citationsAt(entry, termField)[0]?.states).toBe("3 years");
  });

  it("is about the defendant who is named, else about the first", () => {
    expect(fieldAt(applied(aToldEntry(), "aged 40"), ageField)?.value).toBe(40);
    const second = applied(aToldEntry(), "aged 40", ids.second);
    expect(second.parties.map(({ age }) => age.value)).toEqual([null, 40]);
  });

  it("goes to the charge under the same article, and to a new one for another", () => {
    const same = applied(aToldEntry(), "part 2.2 of article 332");
    expect(same.charges).toHaveLength(1);
    expect(citationsAt(same, chargeField)[0]?.states).toBe("part 2.2 of article 332");
    expect(applied(aToldEntry(), "part 5 of article 337").charges).toHaveLength(2);
  });

  it("finds its court, and whether the term is real, in the proceeding that is there", () => {
    const words_ = "the Invented Garrison Military Court passed a suspended sentence";
    const entry = applied(aToldEntry(), words_);
    expect(entry.proceedings[0]?.court.value).toBe("00GV0001");
    expect(entry.sentences[0]?.suspended.value).toBe("suspended");
  });

  it("tells of one event once", () => {
    const once = applied(aToldEntry(), words);
    expect(applied(once, words).happenings).toHaveLength(once.happenings.length);
  });
});

describe("two linked sentences", () => {
  const words = "five and a half years, and it was increased to 7 years";
  const chainOf = (entry: CaseEntry) => {
    const party = entry.parties[0]?.id ?? "";
    return sentencesOf(entry, party).map(({ term }) => term.value?.minMonths);
  };

  it.each([
    ["an empty case", bare()],
    ["a case of one defendant", aCaseEntry()],
  ])("become a chain over two instances in %s", (_what, entry) => {
    const linked = applied(entry, words);
    expect(chainOf(linked)).toEqual([66, 84]);
    expect(linked.proceedings.map(({ instance }) => instance.value)).toEqual(["first", "appeal"]);
    expect(draftEntry.safeParse(linked).success).toBe(true);
  });

  it("say of each how it is served, where that is what changed", () => {
    const changedWords = "from 3 years suspended to 2 years and 5 months in a penal colony";
    const linked = applied(bare(), changedWords);
    expect(chainOf(linked)).toEqual([36, 29]);
    expect(linked.sentences.map(({ suspended }) => suspended.value)).toEqual(["suspended", "real"]);
    const cited = linked.sentences.map(({ suspended }) => suspended.citations[0]?.excerpt);
    expect(cited).toEqual(["invented.e9", "invented.e9"]);
    expect(draftEntry.safeParse(linked).success).toBe(true);
  });

  it("infer what their words do not say, with the reason in both languages", () => {
    const linked = applied(bare(), words);
    const inferred = [
      ...linked.proceedings.map(({ instance }) => instance),
      linked.rulings[1]?.lodgedBy,
    ];
    expect(inferred.map((stated) => stated?.basis)).toEqual(["inferred", "inferred", "inferred"]);
    expect(inferred.every((stated) => stated?.reason?.en && stated.reason.ru)).toBe(true);
    expect(linked.rulings[1]).toMatchObject({
      kind: { value: "changed", basis: "stated" },
      lodgedBy: { value: "prosecution" },
    });
  });

  it("name nobody as having lodged what the words leave open", () => {
    const linked = applied(bare(), "four years, later reduced to 3 years");
    expect(linked.rulings[1]?.lodgedBy.value).toBeNull();
  });

  it("only add quotations where both are held already", () => {
    const once = applied(bare(), words);
    const twice = applied(once, words);
    expect(chainOf(twice)).toEqual([66, 84]);
    expect(twice.proceedings).toHaveLength(2);
  });

  it("use the appeal that the case knows already", () => {
    const entry = aToldEntry({ sentences: [{ id: ids.sentence, ruling: ids.ruling }] });
    const linked = applied(entry, words);
    expect(linked.proceedings.map(({ id }) => id)).toEqual([ids.proceeding, ids.appeal]);
    expect(linked.proceedings[1]?.instance.basis).toBe("stated");
    expect(chainOf(linked)).toEqual([66, 84]);
  });
});

describe("a long passage that became several quotations", () => {
  const first = "he got five and a half years in a colony, which was thought too little,";
  const second = "and it was increased to seven years in an invented February";
  const excerpts = [anExcerpt("invented.e8", first), anExcerpt("invented.e9", second)];
  const [linked] = suggestionsFrom(`${first} ${second}`);

  it("proposes two linked sentences, each of which cites the words in which it stands", () => {
    if (!linked) throw new Error("nothing is proposed");
    const entry = applySuggestion(bare(), linked, excerpts, newIds());
    const terms = sentencesOf(entry, entry.parties[0]?.id ?? "").map(({ term }) => term);
    expect(terms.map(({ value }) => value?.minMonths)).toEqual([66, 84]);
    expect(terms.map(({ citations }) => citations[0]?.excerpt)).toEqual([
      "invented.e8",
      "invented.e9",
    ]);
    expect(entry.excerpts.map(({ id }) => id)).toEqual(["invented.e8", "invented.e9"]);
    expect(draftEntry.safeParse(entry).success).toBe(true);
  });
});
