import { describe, expect, it } from "vitest";
import { newAccount } from "@/lib/domain/new-account";
import { messagesOf } from "@/tests/fixtures/messages-of";

const account = (more: object = {}) => ({
  email: "ivan@invented.example",
  alias: "Invented",
  passphrase: "an invented passphrase",
  ...more,
});

describe("a new account", () => {
  it.each(["", "ivan", "ivan@", "a b@invented.example"])("never has the address %j", (email) => {
    expect(messagesOf(newAccount, account({ email }))).toEqual(["account.email"]);
  });

  it.each(["", " ", "a".repeat(61)])("never has the alias %j", (alias) => {
    expect(messagesOf(newAccount, account({ alias }))).not.toEqual([]);
  });

  it.each([
    ["a Cyrillic letter that looks like a Latin one", "ivаn@invented.example"],
    ["a Cyrillic host", "ivan@invеnted.example"],
    ["a second @ in full width", "ivan＠evil.example@invented.example"],
    ["an invisible space", "iv\u200ban@invented.example"],
  ])("never has an address with %s", (_what, email) => {
    expect(messagesOf(newAccount, account({ email }))).toEqual(["account.email"]);
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
