import { describe, expect, it } from "vitest";
import type { NarrativeNode } from "@/lib/domain/narrative";
import {
  holdsMerged,
  mergeUndo,
  partiesOf,
  withDuplicateBack,
  withSurvivors,
} from "@/lib/domain/person-merge";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aPerson } from "@/tests/fixtures/a-person";

const duplicate = aPerson({ id: "twin" });
const survivor = aPerson();
const witness = {
  ...aDefendantParty,
  id: "9999.witness",
  role: "witness",
  person: "twin",
} as const;
const mention = (id: string): NarrativeNode => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      attrs: { id: "9999.en.1" },
      content: [
        { type: "text", text: "he", marks: [{ type: "mention", attrs: { kind: "person", id } }] },
      ],
    },
  ],
});
const entry = aCaseEntry({
  persons: [survivor, duplicate],
  parties: [aDefendantParty, witness],
  en: { title: "Ivan", standfirst: "Invented.", narrative: mention("twin") },
});
const merged = withSurvivors(entry, new Map([["twin", survivor.id]]));
const taken = { parties: ["9999.witness"], both: true };

describe("a merged record", () => {
  it("stands nowhere in a case any more", () => {
    expect(JSON.stringify(merged)).not.toContain("twin");
    expect(merged.persons.map((person) => person.id)).toEqual([survivor.id]);
    expect(merged.parties.map((party) => party.person)).toEqual([survivor.id, survivor.id]);
    expect(merged.en.narrative).toEqual(mention(survivor.id));
  });

  it("changes nothing where nobody was merged", () => {
    expect(withSurvivors(entry, new Map())).toBe(entry);
    expect(withSurvivors(entry, new Map([["other", "x"]]))).toEqual(entry);
  });
});

describe("a merge taken back", () => {
  it("gives the duplicate its parties and its place, and leaves the survivor theirs", () => {
    const back = withDuplicateBack(merged, { duplicate, survivor: survivor.id }, taken);
    expect(back.parties.map((party) => party.person)).toEqual([survivor.id, "twin"]);
    expect(back.persons.map((person) => person.id)).toEqual([survivor.id, "twin"]);
  });

  it("takes the survivor out of a case in which only the duplicate stood", () => {
    const alone = { ...merged, parties: merged.parties.slice(1) };
    const back = withDuplicateBack(
      alone,
      { duplicate, survivor: survivor.id },
      { ...taken, both: false },
    );
    expect(back.persons.map((person) => person.id)).toEqual(["twin"]);
  });

  it("leaves a party that somebody has given to a third person since", () => {
    const moved = {
      ...merged,
      parties: merged.parties.map((party) => ({ ...party, person: "third" })),
    };
    const back = withDuplicateBack(moved, { duplicate, survivor: survivor.id }, taken);
    expect(back.parties.map((party) => party.person)).toEqual(["third", "third"]);
    expect(holdsMerged(moved, survivor.id, taken.parties)).toBe(false);
  });
});

it("knows the parties that a person is", () => {
  expect(partiesOf(entry, "twin")).toEqual(["9999.witness"]);
  expect(holdsMerged(merged, survivor.id, taken.parties)).toBe(true);
});

it("reads what a merge kept for its undoing, and nothing else", () => {
  expect(mergeUndo.parse({ entries: [] })).toEqual({ same: null, entries: [] });
  expect(mergeUndo.safeParse({ entries: [{ entry: "1" }] }).success).toBe(false);
});
