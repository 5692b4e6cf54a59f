import type { Language } from "@/lib/domain/language";
import { indexTerms } from "@/lib/search/analysis/index-terms";
import { wordsOf } from "@/lib/search/analysis/words";

/** What the law, the courts and the glossary have for readers: found beside what is published. */
export type ReferenceKind = "law" | "court" | "glossary";

/** A thing of the reference data as it is searched; its texts are public and fixed. */
export type ReferenceThing = {
  kind: ReferenceKind;
  /** Without the language. */
  address: string;
  titles: Record<Language, string>;
  /** What stands below the title; empty where the title says all. */
  words: string;
  terms: ReadonlySet<string>;
  /** A term without which it is not found; null where any will do. */
  needs: string | null;
  /** Its words as they are compared: what a misspelt word may have meant. */
  vocabulary: readonly string[];
  /** The terms of its words in their order, between spaces: phrases are looked for here. */
  sequence: string;
};

/** What a thing of the reference data is made from. `names` join both scripts. */
export type ReferenceWords = {
  kind: ReferenceKind;
  address: string;
  titles: Record<Language, string>;
  words: string;
  /** Everything else by which it is found. */
  keywords: readonly string[];
  names: readonly string[];
  provisions: readonly string[];
};

/** Makes a thing of the reference data ready to be searched, by the analysis of all the rest. */
export function referenceThing(words: ReferenceWords): ReferenceThing {
  const { titles, keywords, names, provisions } = words;
  const { title, body, ...others } = indexTerms({
    address: words.address,
    title: [titles.ru, titles.en].join("\n"),
    body: keywords.join("\n"),
    keywords: words.words,
    names: [...names],
    provisions: [...provisions],
    attributes: null,
  });
  const terms = [title, body, ...Object.values(others)].flatMap((text) => text.split(" "));
  return {
    kind: words.kind,
    address: words.address,
    titles,
    words: words.words,
    terms: new Set(terms.filter((term) => term !== "")),
    needs: null,
    vocabulary: wordsOf([titles.ru, titles.en, ...keywords].join("\n")).map((w) => w.folded),
    sequence: ` ${title} ${body} `,
  };
}
