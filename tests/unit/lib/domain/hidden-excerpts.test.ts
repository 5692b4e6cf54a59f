import { describe, expect, it } from "vitest";
import { draftEntry } from "@/lib/domain/case-entry";
import { hiddenQuote, withHiddenExcerpts } from "@/lib/domain/hidden-excerpts";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const [kept, canary] = [anExcerpt("9999.e1", "Open words"), anExcerpt("9999.e2", "canary words")];
const entry = aCaseEntry({
  excerpts: [
    { ...kept, capture: "open-copy" },
    { ...canary, capture: "guarded-copy", prefix: "canary before ", suffix: " canary after" },
  ],
});

describe("the words of a source that somebody may not know of", () => {
  it("are a neutral sign that says nothing of their length or place", () => {
    const seen = withHiddenExcerpts(entry, new Set(["guarded-copy"]));
    expect(JSON.stringify(seen)).not.toContain("canary");
    expect(seen.excerpts[0]).toEqual(entry.excerpts[0]);
    expect(seen.excerpts[1]).toMatchObject({ exact: hiddenQuote, start: 0, end: 1 });
    expect(draftEntry.safeParse(seen).success).toBe(true);
  });

  it("stay where nothing is hidden", () => {
    expect(withHiddenExcerpts(entry, new Set(["another"]))).toBe(entry);
  });
});
