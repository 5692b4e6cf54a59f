import { Mark, markInputRule } from "@tiptap/core";
import { isSafeLink } from "@/lib/editor/safe-link";

export const Bold = Mark.create({
  name: "bold",
  parseHTML: () => [{ tag: "strong" }, { tag: "b" }],
  renderHTML: () => ["strong", 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(\*\*([^*\s][^*]*)\*\*)$/, type: this.type })];
  },
});

export const Italic = Mark.create({
  name: "italic",
  parseHTML: () => [{ tag: "em" }, { tag: "i" }],
  renderHTML: () => ["em", 0],
});

/** A link out of the casebook. In the text that is being written it leads nowhere by a mere click. */
export const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { isRequired: true, validate: "string" } }),
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => (isSafeLink(element.getAttribute("href") ?? "") ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    "a",
    isSafeLink(String(HTMLAttributes.href))
      ? { href: HTMLAttributes.href, rel: "noopener noreferrer nofollow", target: "_blank" }
      : {},
    0,
  ],
});
