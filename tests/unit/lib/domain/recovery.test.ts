import { describe, expect, it } from "vitest";
import { readCode, readRecoveryCode, recoveryCode } from "@/lib/domain/recovery";

describe("a recovery code", () => {
  it("has four groups of letters and digits that nobody mistakes for one another", () => {
    const code = recoveryCode(Uint8Array.from({ length: 32 }, (_, at) => at * 8));
    expect(code).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  });

  it.each(["ABCD-efgh-2345-mnpq", " abcd efgh 2345 mnpq ", "abcdefgh2345mnpq"])(
    "is read as it was meant: %j",
    (typed) => {
      expect(readRecoveryCode(typed)).toBe("abcdefgh2345mnpq");
    },
  );
});

describe("a code of six digits", () => {
  it.each([
    ["123456", "123456"],
    [" 123 456 ", "123456"],
    ["123-456", "123456"],
    ["１２３４５６", "123456"],
    ["12345", undefined],
    ["1234567", undefined],
    ["12345a", undefined],
    ["", undefined],
  ])("is read from %j as %j", (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
});
