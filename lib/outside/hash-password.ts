import { hash, verify } from "@node-rs/argon2";

/** Hashes a passphrase with argon2id: 19 MiB of memory, two passes, one lane. */
export function hashPassword(passphrase: string): Promise<string> {
  return hash(passphrase.normalize("NFKC"), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

/** The hash of a random text that nobody knows, made like all others. */
const nobodys =
  "$argon2id$v=19$m=19456,t=2,p=1$F+79jVhuko+srmtVpYYOgQ$IroHfaKGf0c5eW+WUZkVWWR9WysVy7r63duNcXHMquQ";

/**
 * True where this is the passphrase of that hash. Where there is no hash the same work is done for
 * nothing, so that the time tells nobody whether there is one.
 */
export async function isPassword(passphrase: string, kept: string | null): Promise<boolean> {
  const matches = await verify(kept ?? nobodys, passphrase.normalize("NFKC")).catch(() => false);
  return kept !== null && matches;
}
