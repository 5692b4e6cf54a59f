import { describe, expect, it } from "vitest";
import {
  afterEvent,
  isUnsaved,
  resumedFrom,
  retryAfterMs,
  type SaveEvent,
  type SaveState,
  saveAfterMs,
  saveAtLatestMs,
  saveDue,
  savedAs,
} from "@/lib/domain/save-state";
import { shownSave } from "@/lib/domain/save-state-shown";

const through = (start: SaveState, ...events: SaveEvent[]) => events.reduce(afterEvent, start);
const changedAt = (at: number): SaveEvent => ({ type: "changed", at });
const sent = (saveId: string): SaveEvent => ({ type: "sent", saveId });
const ok = (saveId: string, version: number): SaveEvent => ({
  type: "acknowledged",
  saveId,
  version,
  savedAt: `moment ${version}`,
});

describe("when a save is due", () => {
  it("never is while nothing has changed", () => {
    expect(saveDue(savedAs(3))).toBeNull();
  });

  it("comes a moment after the last change", () => {
    const state = through(savedAs(3), changedAt(1000), changedAt(1500));
    expect(saveDue(state)).toBe(1500 + saveAfterMs);
  });

  it("never waits longer than six seconds while somebody goes on typing", () => {
    const typing = Array.from({ length: 20 }, (_, n) => changedAt(1000 + n * 500));
    expect(saveDue(through(savedAs(3), ...typing))).toBe(1000 + saveAtLatestMs);
  });

  it("never is while another one is under way", () => {
    expect(saveDue(through(savedAs(3), changedAt(1), sent("a"), changedAt(2)))).toBeNull();
  });

  it("is at once where the page is about to be left", () => {
    expect(saveDue(through(savedAs(3), changedAt(1000), { type: "hurried" }))).toBe(0);
  });

  it("is not made due by leaving a page on which all is saved", () => {
    expect(saveDue(through(savedAs(3), { type: "hurried" }))).toBeNull();
  });
});

describe("a save that is answered", () => {
  it("brings its version even where the text has changed meanwhile", () => {
    const state = through(savedAs(3), changedAt(1), sent("a"), changedAt(2), ok("a", 4));
    expect(state).toMatchObject({ version: 4, saved: 1, edit: 2 });
    expect(shownSave(state)).toBe("saving");
  });

  it("is shown as saved, with its moment, once nothing is left", () => {
    const state = through(savedAs(3), changedAt(1), sent("a"), ok("a", 4));
    expect([shownSave(state), state.savedAt]).toEqual(["saved", "moment 4"]);
  });

  it("changes nothing where another save was asked about", () => {
    const state = through(savedAs(3), changedAt(1), sent("a"));
    expect(afterEvent(state, ok("b", 9))).toBe(state);
  });

  it("changes nothing where it comes twice", () => {
    const state = through(savedAs(3), changedAt(1), sent("a"), ok("a", 4));
    expect(afterEvent(state, ok("a", 4))).toBe(state);
  });
});

describe("a save that is not answered", () => {
  const lost = (at: number): SaveEvent => ({ type: "unanswered", saveId: "a", at });
  const waiting = through(savedAs(3), changedAt(1), sent("a"), changedAt(2), lost(100));

  it("is sent again under the same id with the same words", () => {
    const again = through(waiting, sent("another id"));
    expect(again.attempt).toEqual({ saveId: "a", base: 3, edit: 1 });
  });

  it("waits longer each time", () => {
    const twice = through(waiting, sent("a"), lost(5000));
    expect([saveDue(waiting), saveDue(twice)]).toEqual([
      100 + retryAfterMs[0],
      5000 + retryAfterMs[1],
    ]);
  });

  it("goes at once when the network is back", () => {
    expect(saveDue(through(waiting, { type: "reachable" }))).toBe(0);
  });

  it("is shown as kept until it is answered", () => {
    expect(shownSave(through(waiting, sent("a")))).toBe("offline");
    expect(shownSave(through(waiting, sent("a"), ok("a", 4)))).toBe("saving");
  });
});

describe("a save that somebody else has overtaken", () => {
  const overtaken: SaveEvent = { type: "overtaken", saveId: "a", version: 7 };
  const state = through(savedAs(3), changedAt(1), sent("a"), overtaken);

  it("stops every further save, whatever is typed", () => {
    const typed = through(state, changedAt(9), { type: "hurried" }, { type: "reachable" });
    expect([saveDue(typed), shownSave(typed), isUnsaved(typed)]).toEqual([null, "conflict", true]);
  });

  it("goes on over their version once both texts are merged", () => {
    const merged = through(state, { type: "merged", version: 7, at: 50 }, sent("b"));
    expect(merged.attempt).toEqual({ saveId: "b", base: 7, edit: 2 });
  });
});

describe("a save that nobody is signed in for", () => {
  const state = through(savedAs(3), changedAt(1), sent("a"), {
    type: "sign-in-wanted",
    saveId: "a",
  });

  it("is not tried again by itself", () => {
    expect([saveDue(through(state, changedAt(5))), shownSave(state)]).toEqual([null, "offline"]);
  });

  it("goes on where it stood once somebody has signed in", () => {
    const again = through(state, { type: "reachable" }, sent("new"));
    expect(again.attempt?.saveId).toBe("a");
  });
});

describe("a save that is refused", () => {
  const refused = (final: boolean): SaveEvent => ({
    type: "refused",
    saveId: "a",
    message: "no",
    final,
  });
  const refusedAs = (final: boolean) =>
    through(savedAs(3), changedAt(1), sent("a"), refused(final));

  it("is not tried again as it is", () => {
    expect([saveDue(refusedAs(false)), shownSave(refusedAs(false))]).toEqual([null, "offline"]);
  });

  it("is tried again once the text has changed", () => {
    expect(saveDue(through(refusedAs(false), changedAt(10)))).toBe(10 + saveAfterMs);
  });

  it("stays refused where the case may no longer be written", () => {
    expect(saveDue(through(refusedAs(true), changedAt(10)))).toBeNull();
  });

  it("is tried again when somebody asks for it", () => {
    expect(saveDue(through(refusedAs(true), { type: "reachable" }))).toBe(0);
  });
});

describe("a page that goes on from kept text", () => {
  it("saves it at once", () => {
    expect(saveDue(resumedFrom(3, null, 1000))).toBe(0);
  });

  it("first sends again the save of which it does not know the end", () => {
    const state = through(resumedFrom(3, { saveId: "old", base: 3 }, 1000), sent("new"));
    expect(state.attempt).toEqual({ saveId: "old", base: 3, edit: 1 });
  });

  it("then sends what was written after it", () => {
    const state = through(
      resumedFrom(3, { saveId: "old", base: 3 }, 1000),
      sent("new"),
      ok("old", 4),
    );
    expect([state.version, saveDue(state)]).toEqual([4, 0]);
  });
});
