import { describe, expect, it } from "vitest";
import {
  afterChange,
  afterRedo,
  afterUndo,
  afterWriting,
  historyOf,
} from "@/components/workspace/entry-history";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aNarrative, mention, words } from "@/tests/fixtures/a-narrative";
import { aToldEntry, ids } from "@/tests/fixtures/a-told-entry";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const entry = aCaseEntry();
const titled = (title: string) => ({ ...entry, en: { ...entry.en, title } });
const begun = historyOf(entry);

describe("taking back", () => {
  it("brings the facts of one step before", () => {
    const history = afterChange(afterChange(begun, titled("a"), 0), titled("b"), 5000);
    expect(afterUndo(history).present.en.title).toBe("a");
  });

  it("takes changes that follow fast as one step", () => {
    const history = afterChange(afterChange(begun, titled("a"), 0), titled("ab"), 300);
    expect(afterUndo(history).present.en.title).toBe(entry.en.title);
  });

  it("never loses a quotation", () => {
    const cited = { ...entry, excerpts: [anExcerpt("e1")] };
    expect(afterUndo(afterChange(begun, cited, 0)).present.excerpts).toHaveLength(1);
  });

  it("never touches what is written in the text", () => {
    const text = aNarrative([words("Written.")]);
    const history = afterWriting(afterChange(begun, titled("a"), 0), "en", text);
    const before = afterUndo(history).present;
    expect([before.en.title, before.en.narrative]).toEqual([entry.en.title, text]);
  });

  it("leaves a sentence that the text mentions, with all that it hangs on", () => {
    const told = aToldEntry();
    const text = aNarrative([words("30 months", mention("sentence", ids.sentence))]);
    const history = afterWriting(afterChange(begun, told, 0), "ru", text);
    const { sentences, rulings, proceedings, charges } = afterUndo(history).present;
    const held = [sentences, rulings, proceedings, charges].map((all) => all.map(({ id }) => id));
    expect(held).toEqual([[ids.sentence], [ids.ruling], [ids.proceeding], []]);
  });

  it("does nothing where there is nothing", () => {
    expect([afterUndo(begun).present, afterRedo(begun).present]).toEqual([entry, entry]);
  });

  it("is itself taken back by doing it again", () => {
    const history = afterChange(begun, titled("a"), 0);
    expect(afterRedo(afterUndo(history)).present.en.title).toBe("a");
  });

  it("forgets what was taken back once something new is done", () => {
    const history = afterChange(afterUndo(afterChange(begun, titled("a"), 0)), titled("b"), 9000);
    expect(afterRedo(history).present.en.title).toBe("b");
  });
});

describe("a change that changes nothing", () => {
  it("is no step", () => {
    expect(afterChange(begun, entry, 0)).toBe(begun);
  });
});
