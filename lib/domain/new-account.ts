import { z } from "zod";
import { lineText } from "./safe-text";

/** The shortest passphrase, in characters, and the longest, in bytes, before it is hashed. */
export const shortestPassphrase = 12;
export const longestPassphraseBytes = 1024;

/** What somebody gives who makes an account: e-mail address, public alias, passphrase. */
export const newAccount = z.strictObject({
  email: z
    .string()
    .trim()
    .max(254)
    .transform((email) => email.normalize("NFKC").toLowerCase())
    .pipe(z.email("account.email")),
  alias: lineText.refine((alias) => [...alias.trim()].length <= 60, "account.alias"),
  passphrase: z
    .string()
    .refine((text) => [...text].length >= shortestPassphrase, "account.passphrase")
    .refine(
      (text) => new TextEncoder().encode(text).length <= longestPassphraseBytes,
      "account.passphrase",
    )
    .refine((text) => new Set(text).size >= 5, "account.passphrase"),
});
