import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalQuery } from "@/lib/server/front/canonical-query";

const parameters = ["article", "year", "page"];

describe("canonicalQuery", () => {
  it.each(["a=%zz", "article=%ff", "%=1", "article=337&x=%e0%a4"])("refuses %s", (raw) => {
    expect(canonicalQuery(raw, parameters)).toBeNull();
  });

  it.each([
    ["drops what is unknown", "utm_source=x&article=337", "?article=337"],
    ["drops what is empty", "article=&year=2023", "?year=2023"],
    ["drops what is only space", "article=%20+&year=2023", "?year=2023"],
    ["keeps the first of two", "article=337&article=332", "?article=337"],
    ["keeps the first that is filled", "article=&article=332", "?article=332"],
    ["orders as the table does", "page=2&year=2023&article=337", "?article=337&year=2023&page=2"],
    ["turns control characters into a space", "article=33%007%0a", "?article=33%207"],
    ["reads a plus as a space", "article=a+b", "?article=a%20b"],
    ["takes a name without a value for empty", "article", ""],
    ["is empty for nothing", "", ""],
    ["is empty for ampersands", "&&&", ""],
    ["takes no name from the prototype", "__proto__=1&constructor=2", ""],
  ])("%s", (_, raw, expected) => {
    expect(canonicalQuery(raw, parameters)).toBe(expected);
  });

  it("passes every parameter on in alphabetical order where any is allowed", () => {
    expect(canonicalQuery("z=1&a=2&z=3&b=", "any")).toBe("?a=2&z=1");
  });

  it("keeps every value of a parameter that may stand several times, each once", () => {
    const raw = "year=2023&article=337&article=&article=332&article=337&year=2024";
    expect(canonicalQuery(raw, parameters, ["article"])).toBe("?article=337&article=332&year=2023");
  });

  it("keeps no more than sixty values of one parameter", () => {
    const raw = Array.from({ length: 80 }, (_, n) => `article=${n}`).join("&");
    expect(canonicalQuery(raw, parameters, ["article"])?.split("&").length).toBe(60);
  });

  it("is its own spelling", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.boolean(), (raw, any) => {
        const known = any ? "any" : parameters;
        const once = canonicalQuery(raw, known);
        if (once !== null) expect(canonicalQuery(once.slice(1), known)).toBe(once);
        const many = canonicalQuery(raw, known, parameters);
        if (many !== null) expect(canonicalQuery(many.slice(1), known, parameters)).toBe(many);
      }),
    );
  });
});
