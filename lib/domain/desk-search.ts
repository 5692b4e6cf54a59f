/** What a search at the desk can find, in the order in which it is shown. */
export const deskHitKinds = [
  "case",
  "person",
  "source",
  "excerpt",
  "unit",
  "place",
  "publisher",
  "letter",
] as const;
export type DeskHitKind = (typeof deskHitKinds)[number];

/** Something found: where it is, what it is called, and the words around what was looked for. */
export type DeskHit = {
  kind: DeskHitKind;
  id: string;
  path: string;
  title: string;
  detail: string;
  /** Text before the found words, the words, and the text after them; null where the title has them. */
  found: readonly [before: string, words: string, after: string] | null;
};

/** The shortest and the longest thing that is looked for, in characters. */
export const shortestQuery = 2;
export const longestQuery = 200;

const around = 60;

/** The first place of these words in a text, with what stands around them; null where they do not. */
export function foundIn(text: string, words: string): DeskHit["found"] {
  const at = folded(text).indexOf(folded(words));
  if (at < 0) return null;
  const before = text.slice(Math.max(0, at - around), at);
  const after = text.slice(at + words.length, at + words.length + around);
  const end = at + words.length + around;
  return [
    `${at > around ? "… " : ""}${inOneLine(before)}`,
    text.slice(at, at + words.length),
    `${inOneLine(after)}${end < text.length ? " …" : ""}`,
  ];
}

/** As the search compares: small letters, ё as е. Every character keeps its place. */
export function folded(text: string): string {
  return [...text]
    .map((letter) => {
      const small = letter.toLowerCase();
      const same = small.length === letter.length ? small : letter;
      return same === "ё" ? "е" : same;
    })
    .join("");
}

/** In one line, without the half of a letter at which it was cut off. */
function inOneLine(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "").replaceAll(/\s+/gu, " ");
}
