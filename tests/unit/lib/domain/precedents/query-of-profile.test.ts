import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryOfProfile } from "@/lib/domain/precedents/query-of-profile";
import { parametersOfQuery, readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import { comparedFacts, comparisonOf } from "@/lib/domain/precedents/similarity";
import { precedentRows } from "@/tests/fixtures/precedents";

const row = precedentRows.map(([first]) => first).filter((one) => one !== undefined);

describe("the question about a defendant like this one", () => {
  it("is the same after its address was read again", () => {
    fc.assert(
      fc.property(row, ({ profile }) => {
        const query = queryOfProfile(profile);
        expect(readPrecedentQuery(Object.fromEntries(parametersOfQuery(query)))).toEqual(query);
      }),
    );
  });

  it("differs from that defendant in nothing", () => {
    fc.assert(
      fc.property(row, (one) => {
        const compared = comparedFacts(comparisonOf(queryOfProfile(one.profile)), one);
        expect(compared.filter(({ state }) => state === "differ")).toEqual([]);
      }),
    );
  });
});
