import { describe, expect, it } from "vitest";
import { saveWords, seenOf } from "@/components/workspace/save-line";
import { afterEvent, type SaveEvent, savedAs } from "@/lib/domain/save-state";
import { shownSave } from "@/lib/domain/save-state-shown";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

const en = deskTranslatorFor("en");
const stateAfter = (...events: SaveEvent[]) => events.reduce(afterEvent, savedAs(1));
const typed: SaveEvent = { type: "changed", at: 0 };
const sent: SaveEvent = { type: "sent", saveId: "a" };
const said = (isKept: boolean, ...events: SaveEvent[]) =>
  saveWords({ state: stateAfter(...events), isKept }, en);

describe("the words for how far saving is", () => {
  it("never say kept on this device of what is not", () => {
    const lost: SaveEvent = { type: "unanswered", saveId: "a", at: 0 };
    expect(said(false, typed, sent, lost)).toBe("Offline: kept in this open page only");
    expect(said(true, typed, sent, lost)).toBe("Offline: kept on this device");
  });

  it("say saving from the first key", () => {
    expect(said(false, typed)).toBe("Saving …");
  });

  it("say saved, with the time where it is known", () => {
    expect(said(false)).toBe("Saved");
    const done: SaveEvent = {
      type: "acknowledged",
      saveId: "a",
      version: 2,
      savedAt: "2026-01-02T03:04:05.000Z",
    };
    expect(said(false, typed, sent, done)).toMatch(/^Saved at \d\d:\d\d$/);
  });

  it("say of a conflict that somebody else has saved", () => {
    const overtaken: SaveEvent = { type: "overtaken", saveId: "a", version: 2 };
    expect(said(false, typed, sent, overtaken)).toBe("Conflict: somebody else has saved");
  });

  it("say that nobody is signed in, and where the text is then", () => {
    const out: SaveEvent = { type: "sign-in-wanted", saveId: "a" };
    expect(said(false, typed, sent, out)).toBe("Signed out: kept in this open page only");
  });

  it("are those of one of four states", () => {
    const refused: SaveEvent = { type: "refused", saveId: "a", message: "no", final: false };
    expect(shownSave(stateAfter(typed, sent, refused))).toBe("offline");
  });
});

describe("what is seen of saving", () => {
  it("is the same while one goes on typing, and another once that can be seen", () => {
    let view = { state: stateAfter(), isKept: false };
    const seen = seenOf(() => view);
    const first = seen();
    view = { state: stateAfter(typed), isKept: false };
    const typing = seen();
    expect(typing).not.toBe(first);
    view = { state: stateAfter(typed, typed, { type: "changed", at: 9 }), isKept: false };
    expect(seen()).toBe(typing);
    view = { ...view, isKept: true };
    expect(seen()).toBe(view);
    const lost: SaveEvent = { type: "unanswered", saveId: "a", at: 0 };
    view = { state: stateAfter(typed, sent, lost), isKept: true };
    expect(seen()).toBe(view);
  });
});
