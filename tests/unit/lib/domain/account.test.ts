import { describe, expect, it } from "vitest";
import {
  alias,
  aliasKey,
  hasSecondStep,
  mustEnrol,
  ownProfile,
  roleNow,
} from "@/lib/domain/account";
import { messagesOf } from "@/tests/fixtures/messages-of";

const none = { code: false, passkey: false };

describe("a role that guards others", () => {
  it.each(["editor", "admin"] as const)("waits for a second step: %s", (role) => {
    expect(mustEnrol({ role, steps: none })).toBe(true);
    expect(roleNow({ role, steps: none })).toBe("reader");
  });

  it.each([
    { code: true, passkey: false },
    { code: false, passkey: true },
  ])("holds once there is one: %j", (steps) => {
    expect(roleNow({ role: "editor", steps })).toBe("editor");
    expect(hasSecondStep({ steps })).toBe(true);
  });

  it.each(["reader", "researcher"] as const)("is not %s", (role) => {
    expect(roleNow({ role, steps: none })).toBe(role);
  });
});

describe("an alias", () => {
  it.each([
    ["nothing", " "],
    ["more than 60 characters", "ы".repeat(61)],
    ["a line break", "Two\nlines"],
    ["an invisible character", "Invented\u200d"],
    ["a turn of the writing direction", "Invented\u202e"],
  ])("is never %s", (_what, text) => {
    expect(messagesOf(alias, text)).not.toEqual([]);
  });

  it.each(["Invеnted", "Аdmin", "редaктор", "Αdmin", "Сοветник", "Ꭺdmin"])(
    "never mixes alphabets in a word: %s",
    (text) => {
      expect(messagesOf(alias, text)).toEqual(["account.aliasMixed"]);
    },
  );

  it("may have words in both alphabets", () => {
    expect(alias.parse("  Выдуманный   Invented ")).toBe("Выдуманный Invented");
  });

  it("comes with a language of ours", () => {
    expect(messagesOf(ownProfile, { alias: "Invented", lang: "de" })).toHaveLength(1);
    expect(messagesOf(ownProfile, { alias: "Invented", lang: "ru", role: "admin" })).toHaveLength(
      1,
    );
  });
});

describe("two aliases that look alike", () => {
  it.each([
    ["Copa", "Сора"],
    ["invented", "INVENTED"],
    ["In-vented", "In vented"],
    ["ёлка", "Елка"],
    ["Ｉnvented", "Invented"],
    ["Ivan", "lvan"],
    ["Nikita 10", "NIΚIΤΑ lO"],
    ["ΑΝΝΑ", "ANNA"],
    ["ΤΟΜ", "Том"],
    ["Ӏvan", "Ivan"],
    ["Ivanıc", "Ivanic"],
  ])("have one key: %s, %s", (one, other) => {
    expect(aliasKey(one)).toBe(aliasKey(other));
  });

  it("have two keys where they differ", () => {
    expect(aliasKey("Invented 1")).not.toBe(aliasKey("Invented 2"));
  });
});
