import { describe, expect, it } from "vitest";
import {
  isWritable,
  moveRevision,
  type RevisionState,
  revisionStates,
} from "@/lib/domain/revision";
import { refusalOf } from "@/tests/fixtures/refusal-of";

/** Every step there is; what stands nowhere here is refused. */
const steps = new Set([
  "draft>in-review",
  "in-review>draft",
  "in-review>changes-wanted",
  "in-review>ready",
  "changes-wanted>in-review",
  "ready>changes-wanted",
  "ready>published",
  "published>withdrawn",
]);
const pairs = revisionStates.flatMap((from) =>
  revisionStates.map((to): [RevisionState, RevisionState, boolean] => [
    from,
    to,
    steps.has(`${from}>${to}`),
  ]),
);

describe("the way of a revision", () => {
  it.each(pairs)("leads from %s to %s: %s", (from, to, isAllowed) => {
    const refusal = refusalOf(() => moveRevision(from, to));
    if (isAllowed) expect(refusal).toBeNull();
    else
      expect(refusal).toMatchObject({
        kind: "conflict",
        key: "revision.cannotBecome",
        values: { from, to },
      });
  });

  it("never skips the review on its way to readers", () => {
    const before = revisionStates.filter((from) => steps.has(`${from}>published`));
    expect(before).toEqual(["ready"]);
    expect(revisionStates.filter((from) => steps.has(`${from}>ready`))).toEqual(["in-review"]);
  });

  it("ends with the withdrawal", () => {
    expect([...steps].filter((step) => step.startsWith("withdrawn>"))).toEqual([]);
  });
});

describe("a revision", () => {
  it.each([
    ["draft", true],
    ["changes-wanted", true],
    ["in-review", false],
    ["ready", false],
    ["published", false],
    ["withdrawn", false],
  ] as const)("that is %s may be written: %s", (state, expected) => {
    expect(isWritable(state)).toBe(expected);
  });
});
