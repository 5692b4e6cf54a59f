import fc from "fast-check";
import { expect, it } from "vitest";
import { memoAddress, memoParameters } from "@/lib/domain/memo/memo-address";
import { readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import { comparisonOf } from "@/lib/domain/precedents/similarity";
import { allParams, readMemoAsk } from "@/lib/web/memo-query";

const cases = [
  { slug: "9999", n: null },
  { slug: "9998", n: 2 },
];

it("leads to the same comparison, cases and version of the data", () => {
  const given = fc.record(
    {
      provision: fc.constantFrom("337", "337(5)"),
      from: fc.integer({ min: 0, max: 400 }).map(String),
      ended: fc.constantFrom("detained", "other"),
      wound: fc.constantFrom("yes", "no"),
      scope: fc.constantFrom("all", "like"),
      "w-wound": fc.integer({ min: 0, max: 5 }).map(String),
      "w-part": fc.integer({ min: 0, max: 5 }).map(String),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(given, fc.constantFrom("reader", "likeness"), (parameters, chosenBy) => {
      const query = readPrecedentQuery(parameters);
      const address = memoAddress("en", memoParameters(query, 7, { cases, chosenBy }));
      const ask = readMemoAsk(allParams(new URL(address, "https://otkaz.example").searchParams));
      expect(ask).toMatchObject({ cases, chosenBy });
      expect(ask.query).toEqual({ ...query, dataVersion: 7 });
      const weigh = (one: typeof query) =>
        comparisonOf(one).asked.map(({ fact, weight }) => [fact, weight]);
      expect(weigh(ask.query)).toEqual(weigh(query));
    }),
  );
});

it("says the usual weights of what was asked, so that it means the same when ours have changed", () => {
  const query = readPrecedentQuery({ wound: "yes" });
  expect(memoParameters(query, 7, { cases: [], chosenBy: "reader" })).toEqual([
    ["wound", "yes"],
    ["w-wound", "2"],
    ["v", "7"],
  ]);
});

it("names cases by their numbers and says nothing more where nothing was asked", () => {
  expect(
    memoAddress("ru", memoParameters(readPrecedentQuery({}), 3, { cases, chosenBy: "reader" })),
  ).toBe("/ru/precedents/memo?v=3&case=9999&case=9998~2");
});
