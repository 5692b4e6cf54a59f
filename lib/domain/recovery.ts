/** How many recovery codes somebody gets at once. */
export const recoveryCodes = 10;

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A recovery code of random bytes, one for each of its 16 letters: `abcd-efgh-jkmn-pqrs`. */
export function recoveryCode(random: Uint8Array): string {
  const code = [...random.subarray(0, 16)].map((byte) => letters[byte % letters.length] ?? "a");
  return (code.join("").match(/.{4}/g) ?? []).join("-");
}

/** A code as it was typed, in the spelling it is known by: small letters without gaps. */
export function readRecoveryCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** The digits of a code of six, as people type it; undefined where it is something else. */
export function readCode(typed: string): string | undefined {
  const digits = typed.normalize("NFKC").replace(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
