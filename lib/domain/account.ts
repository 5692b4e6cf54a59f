import { z } from "zod";
import type { AccountRole } from "./actor";
import { type Language, language } from "./language";
import { lineText } from "./safe-text";

/** An account as the desk keeps it. Hashes and sealed secrets are no part of it. */
export type Account = {
  id: string;
  email: string;
  alias: string;
  role: AccountRole;
  lang: Language;
  /** Counts up when every session of the account is to end. */
  sessionVersion: number;
  disabled: boolean;
  /** Which second steps the account asks for when somebody signs in. */
  steps: { code: boolean; passkey: boolean };
};

/** Roles that may do nothing at the desk before a second step is set up. */
const guarded: ReadonlySet<AccountRole> = new Set<AccountRole>(["editor", "admin"]);

/** True where signing in to this account takes more than a passphrase. */
export function hasSecondStep({ steps }: Pick<Account, "steps">): boolean {
  return steps.code || steps.passkey;
}

/** True where the role asks for a second step that is not set up yet. */
export function mustEnrol(account: Pick<Account, "role" | "steps">): boolean {
  return guarded.has(account.role) && !hasSecondStep(account);
}

/** As whom somebody may act: one who still has to set up a second step is a reader until then. */
export function roleNow(account: Pick<Account, "role" | "steps">): AccountRole {
  return mustEnrol(account) ? "reader" : account.role;
}

/** The longest alias, in characters. */
export const longestAlias = 60;

/** The name that public history shows. It mixes no alphabets within a word, so that it cannot mimic. */
export const alias = lineText
  .transform((text) => text.normalize("NFKC").replace(/\s+/gu, " ").trim())
  .refine((text) => [...text].length <= longestAlias, "account.alias")
  .refine((text) => !/\p{Cf}|\p{Cc}/u.test(text), "account.alias")
  .refine((text) => !text.split(/[^\p{L}\p{M}]+/u).some(mixesAlphabets), "account.aliasMixed");

/** What somebody may change of how the desk meets them. */
export const ownProfile = z.strictObject({ alias, lang: language });

/** True where a word has letters of more than one alphabet, of which some look like those of another. */
function mixesAlphabets(word: string): boolean {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
  return new Set(letters.map(alphabetOf)).size > 1;
}

function alphabetOf(letter: string): string {
  if (/\p{Script=Latin}/u.test(letter)) return "Latin";
  if (/\p{Script=Cyrillic}/u.test(letter)) return "Cyrillic";
  return /\p{Script=Greek}/u.test(letter) ? "Greek" : "other";
}

/** Letters that look like Latin ones, small or capital, and figures that do. */
const alike = "авекмнорстухіјѕԁһԛԝӏαβεζηικμνορτυχϲϳlı01";
const latin = "abekmhopctyxijsdhqwiabezhikmnoptyxcjiioi";

const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...alike].map((letter, at) => [letter, [...latin][at] ?? letter]),
);

/** What two aliases share that look the same, whichever alphabet they are written in. */
export function aliasKey(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  return [...folded]
    .map((letter) => lookalikes[letter] ?? letter)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
