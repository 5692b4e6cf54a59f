import { describe, expect, it } from "vitest";
import { assertStrong, weaknessOf } from "@/lib/outside/weak-passphrases";

const own = ["ivan.invented@invented.example", "Выдуманный Иван"];

describe("a passphrase that is easily guessed", () => {
  it.each([
    ["a list of passwords", "123456789012", "listed"],
    ["such a list, backwards", "987654321drowssap", "listed"],
    ["a list, twice", "passwordpassword", "repeats"],
    ["Russian words of every day", "привет как дела", "listed"],
    ["the same in capitals", "ПРИВЕТ КАК ДЕЛА", "listed"],
    ["the same under the Latin layout", "ghbdtn rfr ltkf", "listed"],
    ["a Russian name and a year", "Наташа1985наташа", "listed"],
    ["a row of the keyboard", "qwertyuiop[]", "listed"],
    ["a row of the Russian keyboard", "йцукенгшщзхъ", "listed"],
    ["the alphabet", "abcdefghijklmnop", "keyboard"],
    ["the same letters again and again", "абвабвабвабвабв", "repeats"],
    ["the person's own address", "ivan.invented@invented.example", "yours"],
    ["the person's own alias", "Выдуманный Иван", "yours"],
  ])("is known: %s", async (_what, passphrase, why) => {
    expect(await weaknessOf(passphrase, own)).toBe(why);
  });

  it("is refused at its field, in words of its own", async () => {
    await expect(assertStrong("passwordpassword", own)).rejects.toMatchObject({
      kind: "invalid",
      key: "account.passphrase.repeats",
      values: { field: "passphrase" },
    });
  });

  it("is never told in the refusal", async () => {
    const refusal = await assertStrong("пароль пароль", own).catch(String);
    expect(refusal).not.toContain("пароль");
  });
});

it.each([
  "four invented words together",
  "сиреневый верблюд читает газету",
  "correct horse battery staple",
  "Zx9!kQ2#vLp8wT",
  "много-много слов, а потом ещё одно длинное предложение, ".repeat(15),
])("lets a long one of unlike words pass: %s", async (passphrase) => {
  expect(await weaknessOf(passphrase, own)).toBeNull();
});
