import { describe, expect, it } from "vitest";
import {
  isTooLong,
  longestPassphraseBytes,
  newPassphrase,
  otherLayout,
  shortestPassphrase,
} from "@/lib/domain/passphrase";
import { messagesOf } from "@/tests/fixtures/messages-of";

describe("a new passphrase", () => {
  it.each([
    ["short", "abcdefghijk".slice(0, shortestPassphrase - 1), "short"],
    ["one letter over and over", "aaaaaaaaaaaaaaaa", "repeats"],
    ["longer in bytes than is hashed", "я".repeat(longestPassphraseBytes / 2 + 1), "long"],
    ["a megabyte", "x".repeat(1_000_000), "long"],
  ])("is never %s", (_what, text, why) => {
    expect(messagesOf(newPassphrase, text)).toEqual([`account.passphrase.${why}`]);
  });

  it("is counted in characters, of any script", () => {
    expect(messagesOf(newPassphrase, "отказотказ🕯🕯")).toEqual([]);
  });

  it("may be long, with spaces and signs of every kind", () => {
    const long = "много разных слов — и знаки: !?…, ".repeat(15);
    expect(messagesOf(newPassphrase, long)).toEqual([]);
  });
});

it.each([
  ["a".repeat(longestPassphraseBytes), false],
  ["a".repeat(longestPassphraseBytes + 1), true],
  ["я".repeat(longestPassphraseBytes / 2), false],
  ["я".repeat(longestPassphraseBytes / 2 + 1), true],
])("counts bytes, not letters", (text, long) => {
  expect(isTooLong(text)).toBe(long);
});

describe("the other keyboard layout", () => {
  it.each([
    ["gfhjkm", "пароль"],
    ["пароль", "gfhjkm"],
    ["GHBDTN", "привет"],
    ["12-34", "12-34"],
  ])("makes of %s %s", (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  it("gives back what it was given, when it is used twice", () => {
    const text = "яблоко и apple";
    expect(otherLayout(otherLayout(text))).toBe(text);
  });
});
