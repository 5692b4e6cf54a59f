import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSafeLink, linkFrom, longestLink } from "@/lib/editor/safe-link";
import { urlAttacks } from "@/tests/fixtures/attacks";

describe("an address", () => {
  it.each(urlAttacks.refused)("is never linked to: %j", (address) => {
    expect(isSafeLink(address)).toBe(false);
  });

  it("longer than the longest is never linked to", () => {
    expect(isSafeLink(`https://example.test/${"a".repeat(longestLink)}`)).toBe(false);
  });

  it.each(urlAttacks.taken)("may be linked to: %s", (address) => {
    expect(isSafeLink(address)).toBe(true);
  });

  it("that may be linked to leads by http or https to its own host, whatever it is", () => {
    const pieces = fc.constantFrom(
      "https://",
      "http:",
      "//",
      "@",
      ":",
      "\\",
      "a.test",
      " ",
      "\t",
      "/",
      "?",
      "#",
      "javascript:",
      "\u202e",
      "%2f",
      "я.рф",
      "[",
      "]",
      "..",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const address = parts.join("");
        if (!isSafeLink(address)) return;
        const url = new URL(address);
        expect(["http:", "https:"]).toContain(url.protocol);
        expect([url.username, url.password]).toEqual(["", ""]);
        expect(address).toContain("://");
      }),
      { numRuns: 5000 },
    );
  });
});

describe("what somebody typed for an address", () => {
  it.each(["javascript:alert(1)", "example", "ivan@example.test", "/cases", "https://a b"])(
    "is refused: %s",
    (typed) => expect(linkFrom(typed)).toBeNull(),
  );

  it.each([
    ["  https://example.test/a  ", "https://example.test/a"],
    ["HTTPS://example.test/A", "https://example.test/A"],
    ["example.test/a?b", "https://example.test/a?b"],
    ["пример.рф", "https://пример.рф"],
  ])("%j becomes %s", (typed, address) => expect(linkFrom(typed)).toBe(address));
});
