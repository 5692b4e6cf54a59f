import { describe, expect, it } from "vitest";
import { checkList } from "@/lib/formats/casebook/check-list";

const captures = new Map([["invented.1", "An invented paper printed 1 and, elsewhere, 2."]]);
const both = { en: "invented", ru: "выдумано" };

function aDiscrepancy(excerpts: readonly string[]): string {
  return JSON.stringify([
    {
      id: "x99",
      number: 99,
      kind: "arithmetic",
      title: both,
      sides: [{ states: both, excerpts }],
      state: "open",
      reason: both,
      excerpts: [{ id: "x99.e1", capture: "invented.1", exact: "printed 1" }],
    },
  ]);
}

describe("the check of a list", () => {
  it("refuses a file whose name says nothing of what it lists", () => {
    expect(checkList("casebook/people.json", "[]", captures).problems).toHaveLength(1);
  });

  it("names a side that quotes an excerpt which is not there", () => {
    const { problems } = checkList("discrepancies.json", aDiscrepancy(["x99.e2"]), captures);
    expect(problems).toEqual([{ id: "x99", says: "has no excerpt x99.e2" }]);
  });

  it("names what its schema refuses", () => {
    const [problem] = checkList("figures/figures-s9.json", '[{ "id": "f999" }]', captures).problems;
    expect(problem?.says).toContain("metric");
  });

  it("gives each excerpt its position", () => {
    const { json, problems } = checkList("discrepancies.json", aDiscrepancy(["x99.e1"]), captures);
    expect(problems).toEqual([]);
    expect(JSON.parse(json)[0].excerpts[0]).toMatchObject({ start: 18, end: 27 });
  });

  it("rewrites no list that quotes nothing", () => {
    const json = '[ { "id": "invented", "name": { "en": "Invented", "ru": "Выдуманное" } } ]';
    expect(checkList("publishers.json", json, captures)).toEqual({ json, problems: [] });
  });
});
