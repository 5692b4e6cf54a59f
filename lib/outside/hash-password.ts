import { hash } from "@node-rs/argon2";

/** Hashes a passphrase with argon2id: 19 MiB of memory, two passes, one lane. */
export function hashPassword(passphrase: string): Promise<string> {
  return hash(passphrase.normalize("NFKC"), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}
