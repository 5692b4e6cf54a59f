import { expect, it } from "vitest";
import { digestOf, etagFor, isUnchanged } from "@/lib/server/front/etag";

it("names the same bytes alike and others differently", () => {
  expect(digestOf(Buffer.from("a"))).toBe(digestOf(Buffer.from("a")));
  expect(digestOf(Buffer.from("a"))).not.toBe(digestOf(Buffer.from("b")));
});

it("gives every encoding a tag of its own", () => {
  expect(etagFor("abc", "identity")).toBe('"abc"');
  expect(etagFor("abc", "gzip")).toBe('"abc-gzip"');
  expect(etagFor("abc", "br")).toBe('"abc-br"');
});

it.each([
  [undefined, false],
  ["", false],
  ['"xyz"', false],
  ["abc", false],
  ['"abc-gzip"', false],
  ['"abc"', true],
  ['W/"abc"', true],
  ['"xyz", "abc"', true],
  ["*", true],
])("If-None-Match %j is unchanged: %s", (header, unchanged) => {
  expect(isUnchanged(header, '"abc"')).toBe(unchanged);
});
