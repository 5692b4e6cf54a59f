import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { mergeEntry, openConflicts } from "@/lib/domain/merge-entry";
import { type Choice, placeKey } from "@/lib/domain/merge-entry-value";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aNarrative, annotated, cite, words } from "@/tests/fixtures/a-narrative";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const base = aCaseEntry();
const choosing = (place: readonly string[], choice: Choice) => new Map([[placeKey(place), choice]]);

function withParty(change: Partial<CaseEntry["parties"][number]>): CaseEntry {
  return { ...base, parties: base.parties.map((party) => ({ ...party, ...change })) };
}

const age = (value: number, excerpt?: string): CaseEntry["parties"][number]["age"] => ({
  value,
  basis: "stated",
  reason: null,
  citations: excerpt ? [{ excerpt, states: null, rank: "normal", reason: null }] : [],
});

const story = (...texts: string[]): NarrativeNode => aNarrative(...texts.map((t) => [words(t)]));
const telling = (narrative: NarrativeNode | null): CaseEntry => ({
  ...base,
  en: { ...base.en, narrative },
});
const told = (entry: CaseEntry | null) =>
  (entry?.en.narrative?.content ?? []).map((block) => block.content?.[0]?.text);

describe("fields", () => {
  it("never lose what both have changed in the same place", () => {
    const mine = withParty({ age: age(20) });
    const theirs = withParty({ age: age(30) });
    const { conflicts } = mergeEntry({ base, mine, theirs });
    expect(conflicts.map(({ place, mine: own, theirs: other }) => [place, own, other])).toEqual([
      [
        ["parties", "9999.defendant", "age"],
        { value: 20, basis: "stated", reason: null },
        { value: 30, basis: "stated", reason: null },
      ],
    ]);
  });

  it.each([
    ["mine", 20],
    ["theirs", 30],
  ] as const)("take the value that is chosen: %s", (take, value) => {
    const sides = { base, mine: withParty({ age: age(20) }), theirs: withParty({ age: age(30) }) };
    const choices = choosing(["parties", "9999.defendant", "age"], { take });
    const merge = mergeEntry(sides, choices);
    expect([merge.entry?.parties[0]?.age.value, openConflicts(merge)]).toEqual([value, []]);
  });

  it("take what one side has changed, and say whose it is", () => {
    const mine = { ...base, en: { ...base.en, title: "Mine" } };
    const theirs = { ...base, ru: { ...base.ru, title: "Чужое" } };
    const { entry, settled, conflicts } = mergeEntry({ base, mine, theirs });
    expect([entry?.en.title, entry?.ru.title, conflicts]).toEqual(["Mine", "Чужое", []]);
    expect(settled).toEqual([
      { place: ["en", "title"], from: "mine", kind: "changed" },
      { place: ["ru", "title"], from: "theirs", kind: "changed" },
    ]);
  });

  it("keep the quotations of both sides under the value that is chosen", () => {
    const mine = withParty({ age: age(20, "e1") });
    const theirs = withParty({ age: age(30, "e2") });
    const choices = choosing(["parties", "9999.defendant", "age"], { take: "theirs" });
    const { entry } = mergeEntry({ base, mine, theirs }, choices);
    expect(entry?.parties[0]?.age.citations.map(({ excerpt }) => excerpt).sort()).toEqual([
      "e1",
      "e2",
    ]);
  });

  it("agree where both have written the same", () => {
    const both = withParty({ age: age(20) });
    expect(mergeEntry({ base, mine: both, theirs: both })).toEqual({
      entry: both,
      conflicts: [],
      settled: [],
    });
  });

  it("take a text that was edited while merging", () => {
    const mine = { ...base, en: { ...base.en, title: "Mine" } };
    const theirs = { ...base, en: { ...base.en, title: "Theirs" } };
    const choices = choosing(["en", "title"], { take: "edited", value: "Ours" });
    expect(mergeEntry({ base, mine, theirs }, choices).entry?.en.title).toBe("Ours");
  });

  it("are not put together where an edited one is no entry's", () => {
    const mine = { ...base, en: { ...base.en, title: "Mine" } };
    const theirs = { ...base, en: { ...base.en, title: "Theirs" } };
    const choices = choosing(["en", "title"], { take: "edited", value: 7 });
    expect(mergeEntry({ base, mine, theirs }, choices).entry).toBeNull();
  });
});

describe("things with ids", () => {
  const second = { ...base.parties[0], ...aDefendantParty, id: "9999.second" };
  const withSecond = aCaseEntry({
    parties: [aDefendantParty, { ...aDefendantParty, id: "9999.second" }],
  });
  const partyIds = (entry: CaseEntry | null) => entry?.parties.map(({ id }) => id);

  it("never go while the other side has changed them", () => {
    const theirs = {
      ...withSecond,
      parties: withSecond.parties.map((p) => (p.id === second.id ? { ...p, age: age(30) } : p)),
    };
    const { conflicts } = mergeEntry({ base: withSecond, mine: base, theirs });
    expect(conflicts.map(({ place, mine }) => [place, mine])).toEqual([
      [["parties", "9999.second"], undefined],
    ]);
  });

  it("go where one side took them away and the other left them as they were", () => {
    const merge = mergeEntry({ base: withSecond, mine: base, theirs: withSecond });
    expect(partyIds(merge.entry)).toEqual(["9999.defendant"]);
    expect(merge.settled).toEqual([
      { place: ["parties", "9999.second"], from: "mine", kind: "removed" },
    ]);
  });

  it("are all there where both sides added some", () => {
    const adding = (id: string) =>
      aCaseEntry({ parties: [aDefendantParty, { ...aDefendantParty, id }] });
    const { entry } = mergeEntry({ base, mine: adding("9999.a"), theirs: adding("9999.b") });
    expect(partyIds(entry)?.sort()).toEqual(["9999.a", "9999.b", "9999.defendant"]);
  });

  it("stay where the other side has made use of them", () => {
    const charged = aCaseEntry({
      parties: withSecond.parties,
      charges: [{ id: "9999.c1", party: "9999.second" }],
    });
    const merge = mergeEntry({ base: withSecond, mine: base, theirs: charged });
    expect(partyIds(merge.entry)).toContain("9999.second");
    expect(merge.settled).toContainEqual({
      place: ["parties", "9999.second"],
      from: "mine",
      kind: "kept",
    });
  });
});

describe("narratives", () => {
  const before = telling(story("One.", "Two.", "Three."));

  it("put different blocks of both sides together", () => {
    const mine = telling(story("One of mine.", "Two.", "Three."));
    const theirs = telling(story("One.", "Two.", "Three of theirs."));
    const { entry, conflicts } = mergeEntry({ base: before, mine, theirs });
    expect([told(entry), conflicts]).toEqual([["One of mine.", "Two.", "Three of theirs."], []]);
  });

  it("show a block that both have changed", () => {
    const mine = telling(story("One.", "Two of mine.", "Three."));
    const theirs = telling(story("One.", "Two of theirs.", "Three."));
    const merge = mergeEntry({ base: before, mine, theirs });
    expect(openConflicts(merge).map(({ place }) => place)).toEqual([
      ["en", "narrative", "9999.en.2"],
    ]);
  });

  it("let both blocks stand, each with an id of its own", () => {
    const mine = telling(story("One.", "Two of mine.", "Three."));
    const theirs = telling(story("One.", "Two of theirs.", "Three."));
    const choices = choosing(["en", "narrative", "9999.en.2"], { take: "both" });
    const { entry } = mergeEntry({ base: before, mine, theirs }, choices);
    expect(told(entry)).toEqual(["One.", "Two of mine.", "Two of theirs.", "Three."]);
    expect(entry?.en.narrative?.content?.map((block) => block.attrs?.id)).toEqual([
      "9999.en.1",
      "9999.en.2",
      "9999.en.2-2",
      "9999.en.3",
    ]);
  });

  it("keep what both have put in at the same place", () => {
    const adding = (id: string, text: string) =>
      telling({
        type: "doc",
        content: [
          ...(story("One.").content ?? []),
          { type: "paragraph", attrs: { id }, content: [words(text)] },
        ],
      });
    const merge = mergeEntry({
      base: telling(story("One.")),
      mine: adding("m", "Mine."),
      theirs: adding("t", "Theirs."),
    });
    expect(told(merge.entry).sort()).toEqual(["Mine.", "One.", "Theirs."]);
  });

  it("keep a quotation that one side took away and the other cites", () => {
    const quoted = { ...before, excerpts: [anExcerpt("e1")] };
    const theirs = {
      ...quoted,
      en: { ...quoted.en, narrative: aNarrative([words("One."), cite("e1")]) },
    };
    const { entry } = mergeEntry({ base: quoted, mine: before, theirs });
    expect(entry?.excerpts.map(({ id }) => id)).toEqual(["e1"]);
  });

  it("keep an annotation whose passage the other side still has", () => {
    const note = {
      id: "9999.a1",
      kind: "legal",
      audience: "desk",
      text: { en: "Note.", ru: "Заметка." },
    } as const;
    const noted = aCaseEntry({
      en: { ...base.en, narrative: aNarrative([words("One.", annotated("9999.a1"))]) },
      annotations: [note],
    });
    const mine = { ...noted, annotations: [] };
    const { entry } = mergeEntry({ base: noted, mine, theirs: noted });
    expect(entry?.annotations.map(({ id }) => id)).toEqual(["9999.a1"]);
  });

  it("ask before a whole narrative goes that the other side has changed", () => {
    const theirs = telling(story("One of theirs.", "Two.", "Three."));
    const { conflicts } = mergeEntry({ base: before, mine: telling(null), theirs });
    expect(conflicts.map(({ place }) => place)).toEqual([["en", "narrative"]]);
  });

  it("take no offence at a block that is only written down otherwise", () => {
    const otherwise = telling({
      type: "doc",
      content: (before.en.narrative?.content ?? []).map((block) => ({
        content: [words("T", { type: "bold", attrs: {} })].slice(1).concat(block.content ?? []),
        attrs: { ...block.attrs, level: null },
        type: block.type,
      })),
    });
    const theirs = telling(story("One.", "Two.", "Three of theirs."));
    const merge = mergeEntry({ base: before, mine: otherwise, theirs });
    expect([told(merge.entry), merge.conflicts]).toEqual([
      ["One.", "Two.", "Three of theirs."],
      [],
    ]);
  });
});
