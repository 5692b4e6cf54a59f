import { describe, expect, it } from "vitest";
import { contrastOf, differingFacts } from "@/lib/domain/precedents/contrast";
import { askedValue, heldValues } from "@/lib/domain/precedents/fact-values";
import { precedentFacts } from "@/lib/domain/precedents/facts";
import { scopeOf } from "@/lib/domain/precedents/in-scope";
import type { PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import { comparisonOf } from "@/lib/domain/precedents/similarity";
import { aRow, asking, sentenced } from "@/tests/fixtures/precedents";

const names = {
  court: (code: string) => `court ${code}`,
  region: (code: string) => `land ${code}`,
};
const rows = [
  aRow({ ...sentenced(24), plea: "guilty" }, { id: "9901" }),
  aRow({ ...sentenced(36), plea: "not-guilty" }, { id: "9902" }),
  aRow({ ...sentenced(12, "suspended"), plea: "partly" }, { id: "9903" }),
  aRow({ ...sentenced(48, "suspended"), plea: "guilty" }, { id: "9904" }),
  aRow({ plea: "guilty" }, { id: "9905" }),
];

describe("a contrast", () => {
  it("is none where nothing was asked", () => {
    expect(contrastOf(rows, comparisonOf(asking({})))).toBeNull();
  });

  it("is the nearest suspended beside the nearest real term", () => {
    const contrast = contrastOf(rows, comparisonOf(asking({ plea: "guilty" })));
    expect([contrast?.suspended?.row.id, contrast?.real?.row.id]).toEqual(["9904", "9901"]);
  });

  it("leaves a side empty where nothing that was asked is known of anybody there", () => {
    const contrast = contrastOf(rows, comparisonOf(asking({ wound: "yes" })));
    expect(contrast).toEqual({ suspended: null, real: null });
  });

  it("names the facts that are known of both and differ, and no others", () => {
    const one = aRow({ plea: "guilty", answers: { wound: "yes", award: "yes" } });
    const other = aRow({ plea: "partly", answers: { award: "yes" }, service: ["contract"] });
    const held = (row: PrecedentRow, fact: (typeof precedentFacts)[number]) =>
      heldValues(row, fact, names);
    expect(differingFacts(one, other, held)).toEqual(["plea"]);
  });
});

describe("who is counted", () => {
  const scoped = (parameters: Record<string, string>) =>
    [
      aRow({ charged: ["337"], convicted: [] }, { id: "9901" }),
      aRow({ charged: ["332"], convicted: ["337(5)"] }, { id: "9902" }),
      aRow({ charged: ["332(2.1)"], plea: "guilty" }, { id: "9903" }),
      aRow({}, { id: "9904" }),
    ]
      .filter(scopeOf(asking(parameters)))
      .map(({ id }) => id);

  it("is everybody where nothing is given", () => {
    expect(scoped({})).toHaveLength(4);
    expect(scoped({ scope: "part" })).toHaveLength(4);
  });

  it("is whoever was charged or convicted under the article, or under the part", () => {
    expect(scoped({ provision: "337(5)" })).toEqual(["9901", "9902"]);
    expect(scoped({ provision: "337(5)", scope: "part" })).toEqual(["9902"]);
  });

  it("takes the article where a part is wanted and none was given", () => {
    expect(scoped({ provision: "337", scope: "part" })).toEqual(["9901", "9902"]);
  });

  it("is whoever agrees more than differs; of whom nothing is known does neither", () => {
    expect(scoped({ plea: "guilty", scope: "like" })).toEqual(["9903"]);
  });
});

describe("the values of a fact", () => {
  it("are shown as they were asked", () => {
    const query = asking({ provision: "337(5)", from: "31", wound: "yes", court: "A1" });
    const values = precedentFacts.flatMap((fact) => askedValue(query, fact, names) ?? []);
    expect(values).toEqual([
      { kind: "provision", provision: "337" },
      { kind: "provision", provision: "337(5)" },
      { kind: "range", min: 31, max: null },
      { kind: "code", set: "yes-no", code: "yes" },
      { kind: "court", code: "A1", name: "court A1" },
    ]);
  });

  it("are none of a part that was not asked", () => {
    expect(askedValue(asking({ provision: "337" }), "part", names)).toBeNull();
  });

  it("name the region of a court", () => {
    expect(heldValues(aRow({}, { regions: ["65"] }), "region", names)).toEqual([
      { kind: "text", text: "land 65" },
    ]);
  });
});
