import { describe, expect, it } from "vitest";
import { begunFresh, begunFromKept, readUnfinished } from "@/components/offline/resume";
import { saveDue } from "@/lib/domain/save-state";
import { shownSave } from "@/lib/domain/save-state-shown";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";

const entry = aCaseEntry();
const mine = { ...entry, en: { ...entry.en, title: "Mine" } };
const kept = { version: 3, base: entry, entry: mine, attempt: null };
const loaded = (version: number) => ({ entry, version, savedAt: "then" });

describe("a page that begins", () => {
  it("shows what the server holds as saved", () => {
    expect(shownSave(begunFresh(loaded(3)).state)).toBe("saved");
  });

  it("puts kept text back and saves it where nobody has saved since", () => {
    const begun = begunFromKept(kept, loaded(3), 50);
    expect([begun.entry.en.title, saveDue(begun.state), begun.isRestored]).toEqual([
      "Mine",
      0,
      true,
    ]);
  });

  it("never saves kept text over what somebody else has saved since", () => {
    const begun = begunFromKept(kept, loaded(4), 50);
    expect([shownSave(begun.state), saveDue(begun.state)]).toEqual(["conflict", null]);
  });

  it("asks first for the save whose end it does not know", () => {
    const attempt = { saveId: "s", base: 3, entry };
    const begun = begunFromKept({ ...kept, attempt }, loaded(4), 50);
    expect([shownSave(begun.state), begun.state.attempt?.saveId]).toEqual(["saving", "s"]);
  });
});

describe("a kept text", () => {
  it("is read as it was put away", () => {
    expect(readUnfinished(JSON.stringify(kept))).toEqual(JSON.parse(JSON.stringify(kept)));
  });

  it("is not lost for being too long for an entry", () => {
    const long = { ...mine, en: { ...mine.en, title: "x".repeat(5000) } };
    expect(readUnfinished(JSON.stringify({ ...kept, entry: long }))?.entry.en.title).toHaveLength(
      5000,
    );
  });

  it("is none where it is something else", () => {
    expect(readUnfinished('{"version":1}')).toBeNull();
  });
});
