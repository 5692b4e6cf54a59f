const letters = "abcdefghijkmnpqrstuvwxyz23456789";

/** A new id for a block: twelve letters and digits that nobody has to guess. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `b${Array.from(bytes, (byte) => letters[byte % letters.length]).join("")}`;
}
