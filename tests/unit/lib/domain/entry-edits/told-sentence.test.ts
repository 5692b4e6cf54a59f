import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import {
  addToldSentence,
  type SentencePlace,
  sentencePlaces,
  tellsSentence,
} from "@/lib/domain/entry-edits/told-sentence";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aToldEntry, ids, newIds } from "@/tests/fixtures/a-told-entry";

const id = "9999.new";
const added = (entry: CaseEntry, place: SentencePlace, words = "5,5 лет") =>
  addToldSentence({ entry, newId: newIds() }, { id, words, place });
/** Every sentence with the defendant and the proceeding it is of. */
const standing = (entry: CaseEntry) =>
  entry.sentences.map((sentence) => {
    const ruling = entry.rulings.find((held) => held.id === sentence.ruling);
    return [sentence.id, ruling?.party, ruling?.proceeding];
  });

describe("the places for a further sentence", () => {
  it("are all that have none yet, of every defendant", () => {
    expect(sentencePlaces(aToldEntry())).toEqual([
      { party: ids.first, proceeding: ids.appeal, ruling: null },
      { party: ids.second, proceeding: ids.proceeding, ruling: null },
      { party: ids.second, proceeding: ids.appeal, ruling: null },
    ]);
  });

  it("are a new proceeding where there is none that has not decided", () => {
    expect(sentencePlaces(aCaseEntry())).toEqual([
      { party: ids.first, proceeding: null, ruling: null },
    ]);
  });

  it("are rulings that stand without one, but none of what acquits", () => {
    const ruling = { id: ids.ruling, proceeding: ids.proceeding, party: ids.first };
    const proceedings = [{ id: ids.proceeding }];
    const convicted = aCaseEntry({ proceedings, rulings: [ruling] });
    const acquitted = aCaseEntry({
      proceedings,
      rulings: [{ ...ruling, kind: { value: "acquittal" } }],
    });
    expect(sentencePlaces(convicted)).toEqual([
      { party: ids.first, proceeding: ids.proceeding, ruling: ids.ruling },
    ]);
    expect(sentencePlaces(acquitted)).toEqual([
      { party: ids.first, proceeding: null, ruling: null },
    ]);
  });

  it("are one in a case that has nothing yet", () => {
    const bare = aCaseEntry({ parties: [], persons: [] });
    expect(sentencePlaces(bare)).toEqual([{ party: null, proceeding: null, ruling: null }]);
  });
});

describe("a sentence that some words tell", () => {
  it("stands with its defendant at its proceeding, whatever has to be made for that", () => {
    const bare = aCaseEntry({ parties: [], persons: [] });
    for (const entry of [aToldEntry(), aCaseEntry(), bare])
      for (const place of sentencePlaces(entry)) {
        const after = added(entry, place);
        const [, party, proceeding] = standing(after).at(-1) ?? [];
        expect(after.parties.map((held) => held.id)).toContain(party);
        expect(after.proceedings.map((held) => held.id)).toContain(proceeding);
        expect(party).toBe(place.party ?? party);
        expect(proceeding).toBe(place.proceeding ?? proceeding);
      }
  });

  it.each([
    ["5,5 лет", 66],
    ["2 y 5 m", 29],
    ["полтора года", 18],
  ])("holds the term %s", (words, months) => {
    const [place = { party: null, proceeding: null, ruling: null }] = sentencePlaces(aCaseEntry());
    const term = added(aCaseEntry(), place, words).sentences.at(-1)?.term.value;
    expect(term).toEqual({ minMonths: months, maxMonths: months, printed: words });
  });

  it("has an unknown term where the words are none", () => {
    const [place = { party: null, proceeding: null, ruling: null }] = sentencePlaces(aCaseEntry());
    const made = added(aCaseEntry(), place, "приговор").sentences.at(-1);
    expect([made?.id, made?.term.value]).toEqual([id, null]);
    expect([tellsSentence("приговор"), tellsSentence("5 лет")]).toEqual([false, true]);
  });
});
