/** What the slash menu puts in, in the order in which it offers it, with words that also find it. */
export const slashItems = [
  { id: "heading2", words: "h2 заголовок section" },
  { id: "heading3", words: "h3 подзаголовок" },
  { id: "heading4", words: "h4 подзаголовок" },
  { id: "bulletList", words: "ul bullets маркированный" },
  { id: "orderedList", words: "ol numbers нумерованный" },
  { id: "quote", words: "blockquote citation цитата" },
  { id: "table", words: "grid таблица" },
  { id: "figureNote", words: "caption подпись число" },
  { id: "rule", words: "hr line divider черта линия" },
  { id: "cite", words: "footnote source excerpt ссылка" },
  { id: "mention", words: "person court law человек суд статья" },
  { id: "figure", words: "number statistics статистика цифра" },
  { id: "annotate", words: "note comment комментарий примечание" },
  { id: "gap", words: "omitted missing изъято купюра" },
] as const;

export type SlashId = (typeof slashItems)[number]["id"];

/** The items that a query finds by the beginning of a word; all of them for an empty one. */
export function slashItemsFor(
  query: string,
  labelsOf: (id: SlashId) => readonly string[],
): SlashId[] {
  const wanted = folded(query).split(" ").filter(Boolean);
  return slashItems
    .filter(({ id, words }) => {
      const known = folded([...labelsOf(id), words].join(" ")).split(" ");
      return wanted.every((word) => known.some((one) => one.startsWith(word)));
    })
    .map(({ id }) => id);
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е").replace(/\s+/gu, " ");
}
