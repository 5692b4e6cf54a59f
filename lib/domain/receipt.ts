/** Digits and letters that nobody takes for one another: no I, L, O, U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groups = [5, 5, 5, 5, 6];
const length = 26;

/** The bytes that go into a receipt: 128 bits, more than can be guessed. */
export const receiptBytes = 16;

/** The code of a receipt, in groups that can be written down: `0A1B2-C3D4E-…`. */
export function receiptCode(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits: string[] = [];
  for (let index = 0; index < length; index++) {
    digits.unshift(alphabet[Number(number % 32n)] ?? "");
    number /= 32n;
  }
  let at = 0;
  return groups
    .map((size) => {
      at += size;
      return digits.slice(at - size, at).join("");
    })
    .join("-");
}

/** A code as somebody types it, without groups and in capitals; null where it cannot be one. */
export function readReceipt(typed: string): string | null {
  if (typed.length > 200) return null;
  const code = typed
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const isCode = code.length === length && [...code].every((letter) => alphabet.includes(letter));
  return isCode ? code : null;
}
