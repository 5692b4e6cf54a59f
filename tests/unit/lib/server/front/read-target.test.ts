import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, readTarget } from "@/lib/server/front/read-target";

const host = "https://otkaz.example";

describe("readTarget refuses", () => {
  it.each([
    ["a broken escape", "/en/%zz", 400],
    ["an escape that is no UTF-8", "/en/%ff", 400],
    ["half a surrogate pair", "/en/%ed%a0%80", 400],
    ["a NUL", "/en/cases/%00", 400],
    ["a line break", "/en/%0d%0aSet-Cookie:x", 400],
    ["a step up", "/en/../desk", 400],
    ["an escaped step up", "/en/%2e%2E/desk", 400],
    ["a step on the spot", "/./en", 400],
    ["bytes outside of ASCII", "/en/\u00d0\u00bf", 400],
    ["a space", "/en/a b", 400],
    ["a fragment", "/en#x", 400],
    ["no path at all", "*", 400],
    ["a path of 513 bytes", `/${"a".repeat(512)}`, 414],
    ["a query of 2,001 bytes", `/en?${"a".repeat(2001)}`, 414],
  ])("%s", (_, target, status) => {
    expect(readTarget(target)).toEqual({ refused: status });
  });
});

describe("readTarget moves", () => {
  it.each([
    ["a trailing slash", "/en/", "/en"],
    ["a double slash inside", "/en//cases", "/en/cases"],
    ["a double slash that looks like a host", "//evil.example/en", "/evil.example/en"],
    ["a language in capitals", "/RU/cases", "/ru/cases"],
    ["an escaped language in capitals", "/%45N", "/en"],
    ["slashes alone", "///", "/"],
  ])("%s", (_, target, path) => {
    expect(readTarget(target)).toMatchObject({ path, moved: true });
  });

  it("never follows a backslash away from the host", () => {
    expect(read("/\\evil.example").path).toBe("/%5Cevil.example");
  });
});

describe("readTarget leaves in place", () => {
  it.each(["/", "/en", "/en/cases/0001-ivan-invented", "/desk/Entries"])("%s", (target) => {
    expect(readTarget(target)).toMatchObject({ path: target, moved: false });
  });

  it("spells an escaped letter in one way without a redirect", () => {
    expect(read("/en/%63ases")).toMatchObject({ path: "/en/cases", moved: false });
  });

  it("keeps an escaped slash inside its piece", () => {
    expect(read("/en/cases/a%2Fb").pieces).toEqual(["en", "cases", "a/b"]);
  });

  it("forgets the host of an address in full", () => {
    expect(read("http://evil.example/en?x=1")).toMatchObject({ path: "/en", query: "x=1" });
  });
});

describe("whatever is asked for", () => {
  const pieces = [
    "/",
    "//",
    "\\",
    ".",
    "..",
    "%2e",
    "%5c",
    "%2F",
    "en",
    "EN",
    "evil.example",
    "@",
    ":",
  ];
  const target = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.webPath(), fc.string({ maxLength: 5 })))
    .map((parts) => `/${parts.join("")}`);

  it("the path never leaves the host", () => {
    fc.assert(
      fc.property(target, (given) => {
        const read = readTarget(given);
        if ("refused" in read) return;
        expect(new URL(read.path, host).origin).toBe(host);
        expect(read.path).toMatch(/^\/(?![/\\])/);
      }),
    );
  });

  it("the path is its own path and moves no further", () => {
    fc.assert(
      fc.property(target, (given) => {
        const read = readTarget(given);
        if ("refused" in read || read.path.length > 512) return;
        expect(readTarget(read.path)).toEqual({ ...read, query: "", moved: false });
        expect(new URL(read.path, host).pathname).toBe(read.path);
      }),
    );
  });
});

function read(target: string): Address {
  const read = readTarget(target);
  if ("refused" in read) throw new Error(`refused with ${read.refused}`);
  return read;
}
