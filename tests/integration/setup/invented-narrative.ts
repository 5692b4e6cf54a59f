import type { Language } from "@/lib/domain/language";
import type { NarrativeMark, NarrativeNode } from "@/lib/domain/narrative";
import { inventedWords } from "@/tests/integration/setup/invented-words";

const inflected = {
  en: "The refusal of Ivan Inventov was",
  ru: "Об отказе Ивана Выдумкина узнали, Выдумкину дали срок, а с Выдумкиным простились:",
};

/** A narrative about nobody: five blocks, each with an id that a redaction can name. */
export function inventedNarrative(lang: Language): NarrativeNode {
  const say = (part: keyof typeof inventedWords) => inventedWords[part][lang];
  const block = (n: number, ...content: NarrativeNode[]): NarrativeNode => ({
    type: "paragraph",
    attrs: { id: `9001.${lang}.${n}` },
    content,
  });
  return {
    type: "doc",
    content: [
      block(1, text(inflected[lang]), cite("named"), text("."), cite("shared")),
      block(2, text(say("block")), cite("block")),
      {
        type: "bulletList",
        content: [{ type: "listItem", content: [block(3, text(say("list")))] }],
      },
      block(4, text("… "), text(say("restricted"), { type: "restricted" })),
      block(
        5,
        text("…", { type: "annotated", attrs: { annotation: "9001.a1" } }),
        text("!", { type: "annotated", attrs: { annotation: "9001.a2" } }),
      ),
    ],
  };
}

function text(words: string, mark?: NarrativeMark): NarrativeNode {
  return { type: "text", text: words, ...(mark ? { marks: [mark] } : {}) };
}

function cite(id: string): NarrativeNode {
  return { type: "cite", attrs: { excerpt: `9001.${id}` } };
}
