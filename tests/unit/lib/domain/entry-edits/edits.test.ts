import { describe, expect, it } from "vitest";
import { draftEntry } from "@/lib/domain/case-entry";
import {
  addCharge,
  addExtra,
  addFactor,
  addHappening,
  addParty,
  addPerson,
  addProceeding,
  addQuestion,
  addRuling,
  addSentence,
  factorOf,
} from "@/lib/domain/entry-edits/add-things";
import {
  setBasis,
  setReason,
  setRestricted,
  setValue,
} from "@/lib/domain/entry-edits/change-field";
import {
  answerWarning,
  changeHappening,
  changeParty,
  moveHappening,
  moveInList,
  setQuestion,
  setText,
  setWhole,
} from "@/lib/domain/entry-edits/change-parts";
import {
  addCitation,
  changeCitation,
  newCitation,
  removeCitation,
} from "@/lib/domain/entry-edits/cite";
import {
  dropUnusedPerson,
  personsWithoutPart,
  removeQuestion,
  removeThing,
} from "@/lib/domain/entry-edits/remove-thing";
import { citationsAt, fieldAt, fieldsOf } from "@/lib/domain/entry-fields";
import { narrativeNode } from "@/lib/domain/narrative";
import { aPerson } from "@/tests/fixtures/a-person";
import { ageField, aToldEntry, chargeField, ids } from "@/tests/fixtures/a-told-entry";

const why = { en: "It follows.", ru: "Это следует." };

describe("the value of a field", () => {
  it("is not set where there is no such field", () => {
    const entry = aToldEntry();
    for (const address of [
      { ...ageField, field: "hat" },
      { ...ageField, id: "9999.nobody" },
      { ...ageField, kind: "hat" },
      { ...ageField, field: "label" },
    ])
      expect(setValue(entry, address, 1)).toEqual(entry);
  });

  it("that was unknown is one that a source states", () => {
    expect(fieldAt(setValue(aToldEntry(), ageField, 40), ageField)).toMatchObject({
      value: 40,
      basis: "stated",
    });
  });

  it("that is inferred stays inferred with another value", () => {
    const inferred = setBasis(aToldEntry(), chargeField, "inferred");
    expect(fieldAt(setValue(inferred, chargeField, "337"), chargeField)?.basis).toBe("inferred");
  });

  it("becomes unknown without losing its quotations and its reason", () => {
    const cited = addCitation(aToldEntry(), chargeField, newCitation("invented.e1"));
    const emptied = setValue(setReason(cited, chargeField, why), chargeField, null);
    expect(fieldAt(emptied, chargeField)).toMatchObject({
      value: null,
      basis: "unknown",
      reason: why,
      citations: [{ excerpt: "invented.e1" }],
    });
  });

  it("that is unknown has no other basis", () => {
    const entry = aToldEntry();
    expect(setBasis(entry, ageField, "inferred")).toEqual(entry);
  });

  it("keeps no reason of empty words", () => {
    const emptied = setReason(aToldEntry(), ageField, { en: "", ru: "" });
    expect(fieldAt(emptied, ageField)?.reason).toBeNull();
  });

  it("may be kept at the desk, and let out again", () => {
    const kept = setRestricted(aToldEntry(), ageField, true);
    expect(fieldAt(kept, ageField)?.restricted).toBe(true);
    expect(setRestricted(kept, ageField, false)).toEqual(aToldEntry());
  });

  it("of the whole case is the number of its defendants", () => {
    const address = { kind: "case-entry", id: "9999", field: "defendants" };
    expect(setValue(aToldEntry(), address, 8).defendants.value).toBe(8);
  });
});

describe("the citations of a field", () => {
  it("hold the same words of a source once", () => {
    const once = addCitation(aToldEntry(), ageField, newCitation("invented.e1"));
    expect(addCitation(once, ageField, newCitation("invented.e1"))).toEqual(once);
  });

  it("are changed and taken away by their place", () => {
    const two = ["invented.e1", "invented.e2"].reduce(
      (entry, id) => addCitation(entry, ageField, newCitation(id)),
      aToldEntry(),
    );
    const changed = changeCitation(two, { ...ageField, index: 1 }, { states: "41" });
    expect(citationsAt(changed, ageField).map(({ states }) => states)).toEqual([null, "41"]);
    const left = removeCitation(changed, ageField, 0);
    expect(citationsAt(left, ageField).map(({ excerpt }) => excerpt)).toEqual(["invented.e2"]);
  });

  it("may be those of an event", () => {
    const event = { kind: "happening", id: ids.happening, field: "" };
    const cited = addCitation(aToldEntry(), event, newCitation("invented.e1"));
    expect(removeCitation(cited, event, 0)).toEqual(aToldEntry());
  });
});

describe("what is added to a case", () => {
  it("may be saved as it is, with everything unknown", () => {
    const steps = [
      addParty(aToldEntry(), { id: "9999.x1", role: "witness" }),
      addCharge(aToldEntry(), { id: "9999.x1", party: ids.second }),
      addProceeding(aToldEntry(), { id: "9999.x1" }),
      addRuling(aToldEntry(), { id: "9999.x1", proceeding: ids.appeal, party: ids.first }),
      addSentence(aToldEntry(), { id: "9999.x1", ruling: ids.ruling }),
      addHappening(aToldEntry(), { id: "9999.x1", kind: "verdict" }),
      addFactor(aToldEntry(), { id: "9999.x1", party: ids.first, code: "wound" }),
      addExtra(aToldEntry(), { id: "9999.x1", field: "invented" }),
      addQuestion(aToldEntry(), { id: "9999.x1" }),
    ];
    for (const entry of steps) {
      expect(draftEntry.safeParse(entry).success).toBe(true);
      const added = fieldsOf(entry).filter(({ address }) => address.id === "9999.x1");
      expect(added.every(({ stated }) => stated.basis === "unknown")).toBe(true);
    }
  });

  it("is a factor once for each code, and an extra once for each field", () => {
    const wound = { party: ids.first, code: "wound" } as const;
    const once = addFactor(aToldEntry(), { id: "9999.x1", ...wound });
    expect(addFactor(once, { id: "9999.x2", ...wound })).toBe(once);
    expect(factorOf(once, ids.second, "wound")).toBeNull();
    const extra = addExtra(aToldEntry(), { id: "9999.x1", field: "invented" });
    expect(addExtra(extra, { id: "9999.x2", field: "invented" })).toBe(extra);
  });

  it("is a person once", () => {
    const entry = addPerson(aToldEntry(), aPerson({ id: "9999.p2" }));
    expect(addPerson(entry, aPerson({ id: "9999.p2" })).persons).toHaveLength(2);
  });

  it("is an event after all others", () => {
    const entry = addHappening(aToldEntry(), { id: "9999.x1", kind: "verdict" });
    expect(entry.happenings.at(-1)?.order).toBe(20);
  });
});

describe("what is removed from a case", () => {
  it("is nothing where there is no such thing", () => {
    const entry = aToldEntry();
    expect(removeThing(entry, { kind: "party", id: "9999.nobody" })).toEqual({
      entry,
      removed: [],
    });
  });

  it("takes along what hangs on a party, and says all of it", () => {
    const wound = { id: "9999.f1", party: ids.first, code: "wound" } as const;
    const answered = answerWarning(
      addFactor(aToldEntry(), wound),
      { subject: ids.sentence, warning: "above-maximum" },
      "Several charges.",
    );
    const { entry, removed } = removeThing(answered, { kind: "party", id: ids.first });
    expect(removed.map(({ kind }) => kind)).toEqual([
      "party",
      "factor",
      "charge",
      "ruling",
      "sentence",
    ]);
    expect([entry.factors, entry.charges, entry.rulings, entry.sentences, entry.answers]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(entry.happenings[0]?.parties).toEqual([ids.second]);
    expect(entry.parties.map(({ id }) => id)).toEqual([ids.second]);
  });

  it("takes the rulings and sentences of a proceeding along, and no more", () => {
    const { removed } = removeThing(aToldEntry(), { kind: "proceeding", id: ids.proceeding });
    expect(removed.map(({ id }) => id)).toEqual([ids.proceeding, ids.ruling, ids.sentence]);
    expect(removeThing(aToldEntry(), { kind: "proceeding", id: ids.appeal }).removed).toHaveLength(
      1,
    );
  });

  it("may be a person without a part, but for one whom a narrative mentions", () => {
    const untied = changeParty(aToldEntry(), ids.first, { person: null });
    expect(personsWithoutPart(aToldEntry())).toEqual([]);
    expect(personsWithoutPart(untied).map(({ id }) => id)).toEqual(["9999.p1"]);
    const mention = { type: "mention", attrs: { kind: "person", id: "9999.p1" } };
    const text = { type: "text", text: "Ivan", marks: [mention] };
    const paragraph = { type: "paragraph", content: [text] };
    const narrative = narrativeNode.parse({ type: "doc", content: [paragraph] });
    const told = { ...untied, en: { ...untied.en, narrative } };
    expect(personsWithoutPart(told)).toEqual([]);
  });

  it("leaves a person in the case who still has a part in it", () => {
    const entry = aToldEntry();
    expect(dropUnusedPerson(entry, "9999.p1")).toBe(entry);
    const untied = changeParty(entry, ids.first, { person: null });
    expect(dropUnusedPerson(untied, "9999.p1").persons).toEqual([]);
  });
});

describe("the parts of a case", () => {
  it("are texts in each language; an empty summary is none", () => {
    const at = { lang: "ru", name: "summary" } as const;
    const written = setText(aToldEntry(), at, "Кратко.");
    expect(written.ru.summary).toBe("Кратко.");
    expect(setText(written, at, "").ru.summary).toBeNull();
    expect(setText(written, at, "").en).toEqual(written.en);
  });

  it("are its kind, its people and its events", () => {
    expect(setWhole(aToldEntry(), { kind: "trial" }).kind).toBe("trial");
    const party = changeParty(aToldEntry(), ids.second, { headcount: 3 }).parties[1];
    expect(party?.headcount).toBe(3);
    const event = changeHappening(aToldEntry(), ids.happening, { kind: "order" }).happenings[0];
    expect(event?.kind).toBe("order");
  });

  it("stay where there is no place to move to", () => {
    const entry = aToldEntry();
    expect(moveInList(entry, "parties", 0, -1)).toBe(entry);
    expect(moveInList(entry, "parties", 1, 1)).toBe(entry);
    expect(moveHappening(entry, ids.happening, 1)).toBe(entry);
  });

  it("change places", () => {
    const moved = moveInList(aToldEntry(), "proceedings", 0, 1);
    expect(moved.proceedings.map(({ id }) => id)).toEqual([ids.appeal, ids.proceeding]);
  });

  it("are events whose chosen order holds", () => {
    const two = addHappening(aToldEntry(), { id: "9999.h2", kind: "verdict" });
    const moved = moveHappening(two, "9999.h2", -1).happenings;
    expect(moved.map(({ id, order }) => [id, order])).toEqual([
      ["9999.h2", 10],
      [ids.happening, 20],
    ]);
  });

  it("are open questions by their place", () => {
    const asked = setQuestion(addQuestion(aToldEntry(), { id: "9999.q1" }), 0, why);
    expect(asked.openQuestions).toEqual([{ id: "9999.q1", ...why }]);
    expect(removeQuestion(asked, 0).openQuestions).toEqual([]);
  });

  it("are one answer to each warning, which may be taken back", () => {
    const at = { subject: ids.sentence, warning: "above-maximum" };
    const answered = answerWarning(answerWarning(aToldEntry(), at, "So."), at, "Otherwise.");
    expect(answered.answers).toEqual([{ ...at, answer: "Otherwise." }]);
    expect(answerWarning(answered, at, " ").answers).toEqual([]);
  });
});
