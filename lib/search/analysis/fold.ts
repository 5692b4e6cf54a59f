/** Marks that stand for soft and hard signs in transliterations, and apostrophes of every kind. */
export const apostrophes = "'’‘ʼʹʺ`´′ˈ";

const anyApostrophe = new RegExp(`[${apostrophes}]`, "gu");

/**
 * A word as it is compared: compatible forms made one, without case, stress marks and apostrophes, ё
 * read as е. Й stays a letter of its own.
 */
export function fold(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("\u0438\u0306", "й")
    .replace(/\p{M}/gu, "")
    .replace(anyApostrophe, "")
    .normalize("NFC");
}

/** A text without controls, in NFC, its spaces made single, no longer than `longest` code points. */
export function cleaned(text: string, longest: number): string {
  const plain = text
    .slice(0, longest * 4)
    .replace(/\p{C}|\uFFFD/gu, " ")
    .normalize("NFC");
  return [...plain.replace(/\s+/gu, " ").trim()].slice(0, longest).join("").trim();
}
