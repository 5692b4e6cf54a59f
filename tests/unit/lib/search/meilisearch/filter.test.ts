import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, atLeast, atMost, equals, not, oneOf } from "@/lib/search/meilisearch/filter";

describe("a value in a filter", () => {
  it.each([
    ["court", 'x" OR kind = "case', 'court = "x\\" OR kind = \\"case"'],
    ["court", "x\\", 'court = "x\\\\"'],
    ["court", '\\" OR lang EXISTS', 'court = "\\\\\\" OR lang EXISTS"'],
    ["court", "x') OR (1=1", `court = "x') OR (1=1"`],
  ] as const)("of %s cannot end where %j says so", (name, value, filter) => {
    expect(equals(name, value)).toBe(filter);
  });

  it("stands between quotes that it cannot close, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const filter = equals("court", value);
        const inner = filter.slice('court = "'.length, -1);
        // Every quote inside has an odd number of backslashes before it.
        for (const [before = ""] of inner.matchAll(/\\*(?=")/g)) expect(before.length % 2).toBe(1);
        expect(/(^|[^\\])(\\\\)*$/.test(inner)).toBe(true);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5])("is no number such as %s", (bound) => {
    expect(() => atMost("monthsFrom", bound)).toThrow(RangeError);
    expect(() => atLeast("monthsTo", bound)).toThrow(RangeError);
  });
});

describe("a filter", () => {
  it("keeps its parts together", () => {
    const either = anyOf([equals("kind", "case"), equals("kind", "source")]);
    expect(allOf([not(either), atMost("monthsFrom", 60)])).toBe(
      '(NOT ((kind = "case") OR (kind = "source"))) AND (monthsFrom <= 60)',
    );
  });

  it("takes any of several values", () => {
    expect(oneOf("article", ["332", "337"])).toBe('article IN ["332", "337"]');
  });
});
