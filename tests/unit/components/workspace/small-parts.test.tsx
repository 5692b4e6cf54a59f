import { describe, expect, it } from "vitest";
import { findInCase, joinedHits } from "@/components/workspace/find-in-case";
import { notedPassages, withoutNote } from "@/components/workspace/noted-passages";
import { withSeen } from "@/components/workspace/seen-things";
import { SplitView, shareAfter, splitBounds } from "@/components/workspace/split-view";
import { TabPanel, Tabs, tabAfter } from "@/components/workspace/tabs";
import { wantedBy } from "@/components/workspace/use-case-keys";
import { figuresIn } from "@/components/workspace/use-refs";
import { isSaveKey } from "@/components/workspace/use-save-signals";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aNarrative, annotated, mention, words } from "@/tests/fixtures/a-narrative";
import { aPerson } from "@/tests/fixtures/a-person";
import { aToldEntry } from "@/tests/fixtures/a-told-entry";
import { attributes, rendered } from "@/tests/fixtures/rendered";

const t = deskTranslatorFor("en");
const entry = aCaseEntry();
const pressed = {
  key: "",
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

describe("the keys of the page", () => {
  it("work by their place, on a Russian layout too", () => {
    expect(wantedBy({ ...pressed, key: "я", code: "KeyZ", ctrlKey: true })).toBe("undo");
    expect(wantedBy({ ...pressed, key: "Я", code: "KeyZ", ctrlKey: true, shiftKey: true })).toBe(
      "redo",
    );
    expect(isSaveKey({ ...pressed, code: "KeyS", ctrlKey: true })).toBe(true);
  });

  it("take a question mark for one wherever it stands", () => {
    expect(wantedBy({ ...pressed, key: "?", code: "Digit7", shiftKey: true })).toBe("help");
  });

  it("leave a letter that is only written alone", () => {
    expect(wantedBy({ ...pressed, key: "z", code: "KeyZ" })).toBeNull();
    expect(isSaveKey({ ...pressed, code: "KeyS" })).toBe(false);
  });
});

describe("the line between text and source", () => {
  it("never leaves one of the two without room", () => {
    expect(shareAfter(splitBounds.most, "ArrowRight")).toBe(splitBounds.most);
    expect(shareAfter(splitBounds.least, "ArrowLeft")).toBe(splitBounds.least);
  });

  it("says by its value where it stands, and sets no style in the markup", () => {
    const markup = rendered(<SplitView left="a" right="b" shown="text" t={t} />);
    expect(attributes(markup, "aria-valuenow")).toHaveLength(1);
    expect(attributes(markup, "style")).toEqual([]);
  });

  it("is not moved by other keys", () => {
    expect(shareAfter(50, "a")).toBeNull();
  });
});

describe("tabs", () => {
  it("go round by the arrows, and to their ends", () => {
    const ids = ["a", "b", "c"] as const;
    expect(tabAfter(ids, "c", "ArrowRight")).toBe("a");
    expect(tabAfter(ids, "a", "ArrowLeft")).toBe("c");
    expect(tabAfter(ids, "b", "End")).toBe("c");
    expect(tabAfter(ids, "b", "x")).toBeNull();
  });

  it("name their panels and are named by them", () => {
    const markup = rendered(
      <>
        <Tabs
          prefix="p"
          label="Parts"
          tabs={[{ id: "a", label: "A" }]}
          active="a"
          onChoose={() => undefined}
        />
        <TabPanel prefix="p" id="a" active="a">
          x
        </TabPanel>
      </>,
    );
    expect(attributes(markup, "aria-controls")).toEqual(["p-panel-a"]);
    expect(attributes(markup, "aria-labelledby")).toEqual(["p-tab-a"]);
  });
});

describe("notes on passages", () => {
  const text = aNarrative([
    words("One ", annotated("n")),
    words("two", annotated("n")),
    words("."),
  ]);

  it("are on the words that bear them, joined where they follow", () => {
    expect(notedPassages({ en: text, ru: null }).get("n")).toEqual([
      { lang: "en", block: "9999.en.1", text: "One two" },
    ]);
  });

  it("go without a word of the text", () => {
    const bare = withoutNote(text, "n");
    expect(notedPassages({ en: bare, ru: null }).size).toBe(0);
    expect(bare.content?.[0]?.content?.map((node) => node.text)).toEqual(["One ", "two", "."]);
  });

  it("leave other notes on the same words", () => {
    const both = aNarrative([words("One", annotated("n"), annotated("m"))]);
    expect([...notedPassages({ en: withoutNote(both, "n"), ru: null }).keys()]).toEqual(["m"]);
  });
});

describe("what the texts refer to", () => {
  const note = {
    id: "9999.n",
    kind: "legal" as const,
    audience: "desk" as const,
    text: { en: "N", ru: "Н" },
    citations: [],
  };
  const person = aPerson({ id: "9999.p7" });
  const seen = {
    annotations: new Map([[note.id, note]]),
    persons: new Map([[person.id, person]]),
  };
  const telling = (...of: ReturnType<typeof words>[]) => ({
    ...entry,
    en: { ...entry.en, narrative: aNarrative(of) },
  });

  it("comes back into the case when an undo brings its passage back", () => {
    const told = telling(words("a", annotated(note.id)), words("b", mention("person", person.id)));
    const whole = withSeen(told, seen);
    expect(whole.annotations.map(({ id }) => id)).toEqual([note.id]);
    expect(whole.persons.map(({ id }) => id)).toContain(person.id);
  });

  it("is not added where no text refers to it", () => {
    expect(withSeen(telling(words("a")), seen)).toEqual(telling(words("a")));
  });

  it("names each figure once", () => {
    const figure = (id: string) => words(id, { type: "figure", attrs: { figure: id } });
    expect(figuresIn(telling(figure("f1"), figure("f2"), figure("f1")), "en")).toEqual([
      "f1",
      "f2",
    ]);
  });
});

describe("looking for things of the case", () => {
  const inCase = {
    entry: aCaseEntry({
      parties: [aDefendantParty],
      proceedings: [{ id: "9999.pr", courtAsStated: { value: "Выдуманный суд" } }],
    }),
    courtName: (code: string) => code,
    t,
  };

  it("finds a proceeding by the printed name of its court", () => {
    expect(findInCase("выдум", ["proceeding"], inCase).map(({ id }) => id)).toEqual(["9999.pr"]);
  });

  it("finds a proceeding by a name of its court in the other language", () => {
    const court = { value: "00GV0001" };
    const there = {
      ...inCase,
      entry: aCaseEntry({ proceedings: [{ id: "9999.pr", court }] }),
      courtNames: () => ["Выдуманный гарнизонный военный суд"],
    };
    expect(findInCase("гарнизонный", ["proceeding"], there)).toHaveLength(1);
    expect(findInCase("окружной", ["proceeding"], there)).toEqual([]);
  });

  it("finds a sentence by its term, however it is written", () => {
    const told = { ...inCase, entry: aToldEntry() };
    for (const typed of ["2,5 года", "2 y 6 m", "30 months", "2 years"])
      expect(findInCase(typed, ["sentence"], told)).toHaveLength(1);
    expect(findInCase("3 года", ["sentence"], told)).toEqual([]);
  });

  it("gives no kind that was not asked for", () => {
    expect(findInCase("", ["sentence"], inCase)).toEqual([]);
  });

  it("gives a thing once that the case and the desk both know", () => {
    const hit = { kind: "person" as const, id: "x", label: "", detail: "" };
    expect(joinedHits([hit], [hit])).toHaveLength(1);
  });
});
