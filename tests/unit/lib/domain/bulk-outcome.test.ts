import { describe, expect, it } from "vitest";
import { leftByReason, readOutcome } from "@/lib/domain/bulk-outcome";

const left = (id: string, key: string) => ({ id, key, kind: "not-found", values: {} });

describe("the outcome of changing several cases", () => {
  it("names together what was left for the same reason", () => {
    const groups = leftByReason([left("1", "a"), left("2", "b"), left("3", "a")], (one) => one.key);
    expect(groups).toEqual([
      { why: "a", ids: ["1", "3"] },
      { why: "b", ids: ["2"] },
    ]);
  });

  it.each([undefined, "", "{", "null", '{"changed":[1],"left":[]}'])("is none in %j", (text) => {
    expect(readOutcome(text)).toBeNull();
  });

  it("comes back as it was sent", () => {
    const outcome = { changed: ["1"], left: [left("2", "a")] };
    expect(readOutcome(JSON.stringify(outcome))).toEqual(outcome);
  });
});
