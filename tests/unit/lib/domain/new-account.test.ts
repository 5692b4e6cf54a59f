import { describe, expect, it } from "vitest";
import { longestPassphraseBytes, newAccount, shortestPassphrase } from "@/lib/domain/new-account";
import { messagesOf } from "@/tests/fixtures/messages-of";

const account = (more: object = {}) => ({
  email: "ivan@invented.example",
  alias: "Invented",
  passphrase: "an invented passphrase",
  ...more,
});

describe("a new account", () => {
  it.each([
    ["too short", "a".repeat(shortestPassphrase - 1)],
    ["one letter over and over", "aaaaaaaaaaaaaaaa"],
    ["longer in bytes than is hashed", "я".repeat(longestPassphraseBytes / 2 + 1)],
  ])("never has a passphrase that is %s", (_what, passphrase) => {
    const messages = new Set(messagesOf(newAccount, account({ passphrase })));
    expect([...messages]).toEqual(["account.passphrase"]);
  });

  it.each(["", "ivan", "ivan@", "a b@invented.example"])("never has the address %j", (email) => {
    expect(messagesOf(newAccount, account({ email }))).toEqual(["account.email"]);
  });

  it.each(["", " ", "a".repeat(61)])("never has the alias %j", (alias) => {
    expect(messagesOf(newAccount, account({ alias }))).not.toEqual([]);
  });

  it("never takes a role from the form", () => {
    expect(messagesOf(newAccount, account({ role: "admin" }))).toHaveLength(1);
  });

  it("has one address for all ways to write it", () => {
    const email = "  Ivan@Invented.EXAMPLE ";
    expect(newAccount.parse(account({ email })).email).toBe("ivan@invented.example");
  });

  it("counts a passphrase in characters, of any script", () => {
    expect(messagesOf(newAccount, account({ passphrase: "отказотказ🕯🕯" }))).toEqual([]);
  });
});
