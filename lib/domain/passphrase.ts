import { z } from "zod";

/** The shortest passphrase, in characters, and the longest, in bytes, before it is hashed. */
export const shortestPassphrase = 12;
export const longestPassphraseBytes = 1024;

/** True where a passphrase is longer than is ever hashed. */
export function isTooLong(passphrase: string): boolean {
  // No character takes less than a byte, so the text is not measured where that says enough.
  return (
    passphrase.length > longestPassphraseBytes ||
    new TextEncoder().encode(passphrase).length > longestPassphraseBytes
  );
}

/** A new passphrase, by what can be counted. Whether it is easily guessed is asked elsewhere. */
export const newPassphrase = z
  .string()
  .refine((text) => !isTooLong(text), { error: "account.passphrase.long", abort: true })
  .refine((text) => [...text].length >= shortestPassphrase, "account.passphrase.short")
  .refine((text) => new Set(text).size >= 5, "account.passphrase.repeats");

/** What makes a passphrase easy to guess. */
export const weaknesses = ["listed", "yours", "keyboard", "repeats", "simple"] as const;
export type Weakness = (typeof weaknesses)[number];

const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillic = "ёйцукенгшщзхъфывапролджэячсмитьбю";

const otherKey = new Map(
  [...latin].flatMap((key, at) => {
    const letter = [...cyrillic][at] ?? key;
    return [
      [key, letter],
      [letter, key],
    ];
  }),
);

/** The same keys struck under the other keyboard layout: `gfhjkm` for «пароль», and back. */
export function otherLayout(text: string): string {
  return [...text.toLowerCase()].map((letter) => otherKey.get(letter) ?? letter).join("");
}
