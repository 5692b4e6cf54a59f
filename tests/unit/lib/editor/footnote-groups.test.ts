import { describe, expect, it } from "vitest";
import { footnoteGroups } from "@/lib/editor/footnote-groups";

const ids = (count: number) => Array.from({ length: count }, (_, n) => `e${n + 1}`);

describe("the groups of footnotes", () => {
  it("are one group where there are few, and none where there are none", () => {
    expect(footnoteGroups(ids(50))).toEqual([{ first: 1, ids: ids(50) }]);
    expect(footnoteGroups([])).toEqual([]);
  });

  it("hold all of them in their order, each group with the number of its first", () => {
    const groups = footnoteGroups(ids(120));
    expect(groups.map(({ first }) => first)).toEqual([1, 51, 101]);
    expect(groups.flatMap((group) => group.ids)).toEqual(ids(120));
  });
});
