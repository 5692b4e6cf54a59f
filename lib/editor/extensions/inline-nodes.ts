import { mergeAttributes, Node } from "@tiptap/core";
import { dataAttribute } from "./data-attribute";

export const Text = Node.create({ name: "text", group: "inline" });

/** A footnote to an excerpt. Its number is drawn beside it and stored nowhere. */
export const Cite = Node.create({
  name: "cite",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ excerpt: dataAttribute("cite", { required: true })("excerpt") }),
  parseHTML: () => [{ tag: "sup[data-cite]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "sup",
    mergeAttributes({ class: "ne-cite" }, HTMLAttributes),
  ],
});

/** What a redaction left. */
export const Redacted = Node.create({
  name: "redacted",
  group: "inline",
  inline: true,
  atom: true,
  parseHTML: () => [{ tag: "span[data-redacted]" }],
  renderHTML: () => ["span", { class: "redacted", "data-redacted": "" }, "[…]"],
});
