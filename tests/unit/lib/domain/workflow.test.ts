import { describe, expect, it } from "vitest";
import { moveRevision, revisionStates } from "@/lib/domain/revision";
import { daysWaiting, moveNames, moves, movesFrom } from "@/lib/domain/workflow";

describe("the moves", () => {
  it.each(moveNames)("%s takes only steps that a revision has", (name) => {
    const { from, to } = moves[name];
    for (const state of from) expect(moveRevision(state, to)).toBe(to);
  });

  it.each([
    ["draft", ["submit"]],
    ["in-review", ["reopen", "want-changes", "call-ready"]],
    ["changes-wanted", ["submit"]],
    ["ready", ["take-back"]],
    ["published", []],
    ["withdrawn", []],
  ] as const)("from %s are %s", (state, expected) => {
    expect(movesFrom(state)).toEqual(expected);
  });

  it("never publish, and never withdraw", () => {
    for (const state of revisionStates)
      for (const name of movesFrom(state))
        expect(["published", "withdrawn"]).not.toContain(moves[name].to);
  });

  it("ask for a reason where something leaves its author, or comes back", () => {
    const asked = moveNames.filter((name) => moves[name].needsReason);
    expect(asked).toEqual(["submit", "want-changes", "take-back"]);
  });
});

describe("how long something waits", () => {
  const since = new Date("2026-11-20T12:00:00Z");

  it.each([
    ["2026-11-20T12:00:00Z", 0],
    ["2026-11-21T11:59:59Z", 0],
    ["2026-11-21T12:00:00Z", 1],
    ["2026-12-20T12:00:00Z", 30],
    ["2026-11-19T12:00:00Z", 0],
  ])("until %s is %i whole days", (now, days) => {
    expect(daysWaiting(since, new Date(now))).toBe(days);
  });
});
