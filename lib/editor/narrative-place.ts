import type { Language } from "@/lib/domain/language";
import { Refusal } from "@/lib/domain/refusal";
import { firstWords } from "./first-words";

/**
 * Where in a narrative something stands: the path in its JSON, the block that it is in, and for people
 * the number of the paragraph, from 1, with its words. In which language, where that is known.
 */
export type NarrativePlace = {
  path: string;
  block: string;
  n: number;
  words: () => string;
  lang: Language | "";
};

/** The place of the whole narrative. */
export function wholeNarrative(lang: Language | "" = ""): NarrativePlace {
  return { path: "", block: "", n: 0, words: () => "", lang };
}

/** One of the nodes in a node: what it is called, and how to read its words. */
type Child = { attrs?: { readonly [name: string]: unknown } | undefined; words: () => string };

/** The place of one of the nodes in a node. */
export function placeIn(place: NarrativePlace, index: number, child: Child): NarrativePlace {
  const id = child.attrs?.id;
  const path = `${place.path ? `${place.path}.` : ""}content.${index}`;
  const block = typeof id === "string" && id !== "" ? id : place.block;
  const own = place.n === 0 ? { n: index + 1, words: child.words } : {};
  return { ...place, path, block, ...own };
}

/** The place to which a path of keys leads, as a schema gives it, in a narrative that is none. */
export function placeAt(
  input: unknown,
  keys: readonly PropertyKey[],
  lang: Language | "",
): NarrativePlace {
  const whole = { ...wholeNarrative(lang), path: keys.join(".") };
  const [first, index] = keys;
  if (first !== "content" || typeof index !== "number") return whole;
  const blocks: unknown = Object(input).content;
  const block: unknown = Array.isArray(blocks) ? blocks[index] : null;
  return { ...whole, n: index + 1, words: () => firstWords(block) };
}

/** Refuses a narrative, with the place and what is wrong there, shortened to what a message can hold. */
export function refuseAt({ path, block, n, words, lang }: NarrativePlace, problem: string): never {
  const where = [path, block && `[${block.slice(0, 80)}]`, problem].filter(Boolean).join(" ");
  throw new Refusal("invalid", "narrative.invalid", {
    where: printable(where).slice(0, 300),
    n,
    words: printable(words()) || "…",
    text: lang,
  });
}

/** What somebody sent is told back without the characters that made it wrong. */
function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
