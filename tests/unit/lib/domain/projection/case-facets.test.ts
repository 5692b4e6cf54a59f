import { describe, expect, it } from "vitest";
import { caseFacets } from "@/lib/domain/projection/case-facets";
import { facetNames } from "@/lib/domain/public/views";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aDate } from "@/tests/fixtures/public-values";

const regions = new Map([["77GV0020", "46"]]);
const turn = aDate({ edtf: "2022-24", earliest: "2022-12-01", latest: "2023-02-28" });
const charge = (n: number, provision: string) => ({
  id: `9999.c${n}`,
  party: "9999.defendant",
  provision: { value: provision },
  outcome: { value: "convicted" } as const,
});

function valuesOf(entry: ReturnType<typeof aCaseEntry>) {
  const found = caseFacets(entry, regions);
  return Object.fromEntries(
    facetNames.map((name) => [
      name,
      found.filter((one) => one.facet === name).map((one) => one.value),
    ]),
  );
}

describe("the facets of a case", () => {
  it("count unknown like every other value", () => {
    const all = Object.fromEntries(facetNames.map((name) => [name, ["unknown"]]));
    expect(valuesOf(aCaseEntry())).toEqual(all);
  });

  it("never count a witness's service as the defendant's", () => {
    const witness = {
      ...aDefendantParty,
      role: "witness",
      serviceAsAssessed: { value: "contract" },
    } as const;
    expect(valuesOf(aCaseEntry({ parties: [witness] })).service).toEqual(["unknown"]);
  });

  it("never count what a source says of the service, only what it is assessed as", () => {
    const party = { ...aDefendantParty, serviceAsStated: { value: "conscript" } } as const;
    expect(valuesOf(aCaseEntry({ parties: [party] })).service).toEqual(["unknown"]);
  });

  it("know an article whose part is not known", () => {
    expect(valuesOf(aCaseEntry({ charges: [charge(1, "337")] }))).toMatchObject({
      article: ["337"],
      part: ["unknown"],
    });
  });

  it("have each value once, and every year that a date touches", () => {
    const entry = aCaseEntry({
      parties: [{ ...aDefendantParty, serviceAsAssessed: { value: "mobilised" } }],
      charges: [charge(1, "337(5)"), charge(2, "337(5)"), charge(3, "332(2.1)")],
      proceedings: [
        { id: "9999.p1", court: { value: "77GV0020" }, decided: { value: turn } },
        { id: "9999.p2", court: { value: "77GV0020" } },
      ],
      sentences: [{ id: "9999.s1", ruling: "9999.r1", suspended: { value: "suspended" } }],
    });
    expect(valuesOf(entry)).toEqual({
      article: ["337", "332"],
      part: ["337(5)", "332(2.1)"],
      court: ["77GV0020"],
      region: ["46"],
      service: ["mobilised"],
      outcome: ["convicted"],
      suspended: ["suspended"],
      year: ["2022", "2023"],
    });
  });
});
