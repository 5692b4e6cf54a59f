import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usualWeights } from "@/lib/domain/precedents/facts";
import { parametersOfQuery, readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import { asking, precedentQueries } from "@/tests/fixtures/precedents";

describe("a question out of an address", () => {
  it.each([
    ["provision", "337(55)"],
    ["provision", "'; DROP"],
    ["ended", "vanished"],
    ["plea", "yes"],
    ["wound", "perhaps"],
    ["service", "general"],
    ["court", "<script>"],
    ["from", "many"],
    ["from", "1.5"],
    ["scope", "world"],
    ["w-wound", "lots"],
    ["v", "0"],
    ["v", "-1"],
    ["page", "0"],
    ["page", "1e9"],
  ])("leaves out what cannot be meant: %s=%s", (name, value) => {
    expect(asking({ [name]: value })).toEqual(asking({}));
  });

  it("asks nothing of an empty address", () => {
    expect(asking({})).toMatchObject({
      provision: null,
      absence: null,
      answers: {},
      scope: "all",
      weights: usualWeights,
      dataVersion: null,
      page: 1,
    });
  });

  it("keeps an absence open where only one side is given", () => {
    expect(asking({ from: "31" }).absence).toEqual({ from: 31, to: null });
    expect(asking({ to: "10" }).absence).toEqual({ from: null, to: 10 });
  });

  it("turns days that are the wrong way round", () => {
    expect(asking({ from: "40", to: "10" }).absence).toEqual({ from: 10, to: 40 });
  });

  it("counts those under the same article where one is given, else everybody", () => {
    expect(asking({ provision: "337(5)" }).scope).toBe("article");
    expect(asking({ wound: "yes" }).scope).toBe("all");
  });

  it("holds a weight between 0 and 5", () => {
    const { weights } = asking({ "w-wound": "99", "w-plea": "-3", "w-award": "0" });
    expect([weights.wound, weights.plea, weights.award]).toEqual([5, 0, 0]);
  });

  it("takes the first of several values", () => {
    expect(readPrecedentQuery({ plea: ["guilty", "partly"] }).plea).toBe("guilty");
  });
});

describe("the parameters of a question", () => {
  it("are none where nothing is asked", () => {
    expect(parametersOfQuery(asking({}))).toEqual([]);
  });

  it("name every weight where they are to hold for good", () => {
    const names = parametersOfQuery(asking({}), { weights: "all" }).map(([name]) => name);
    expect(names).toHaveLength(Object.keys(usualWeights).length);
  });

  it.each(["all", "changed"] as const)("ask the same again, with %s weights", (weights) => {
    fc.assert(
      fc.property(precedentQueries, (query) => {
        const again = Object.fromEntries(parametersOfQuery(query, { weights }));
        expect(readPrecedentQuery(again)).toEqual(query);
      }),
    );
  });
});
