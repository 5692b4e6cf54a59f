import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, isJsonObject, mapStrings } from "@/lib/domain/projection/json";

const reversed = (value: object) => Object.fromEntries(Object.entries(value).reverse());

describe("canonical JSON", () => {
  it("never tells equal values apart by the order of their keys", () => {
    const same = (value: object) => canonicalJson(reversed(value)) === canonicalJson(value);
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), same));
  });

  it("never takes different values for one", () => {
    const apart = (a: unknown, b: unknown) =>
      (canonicalJson(a) === canonicalJson(b)) ===
      (JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), apart));
  });

  it("keeps the order of a list", () => {
    expect(canonicalJson([2, 1])).toBe("[2,1]");
  });

  it("orders the keys of inner objects too", () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: "x" })).toBe(
      '{"a":"x","b":[{"c":null,"d":1}]}',
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).sort();
  return ["an object", ...keys.map((key) => [key, sorted(value[key])])];
}

describe("every string of a value", () => {
  it("is changed, keys and other values are not", () => {
    const value = { a: "x", x: [1, "x", null, { x: true, deep: "x" }] };
    expect(mapStrings(value, () => "y")).toEqual({
      a: "y",
      x: [1, "y", null, { x: true, deep: "y" }],
    });
  });
});

it.each([
  [{}, true],
  [[], false],
  [null, false],
  ["{}", false],
  [undefined, false],
])("%j is an object: %s", (value, expected) => {
  expect(isJsonObject(value)).toBe(expected);
});
