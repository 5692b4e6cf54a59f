import { mergeAttributes, Node, nodeInputRule, textblockTypeInputRule } from "@tiptap/core";
import { blockId } from "./data-attribute";

/** The whole narrative. */
export const Doc = Node.create({ name: "doc", topNode: true, content: "block+" });

export const Paragraph = Node.create({
  name: "paragraph",
  priority: 1000,
  group: "block",
  content: "inline*",
  addAttributes: () => ({ id: blockId }),
  parseHTML: () => [{ tag: "p" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
  /** A block has no lines of its own: what asks for one begins a paragraph, within an item too. */
  addKeyboardShortcuts() {
    return { "Shift-Enter": () => this.editor.commands.splitBlock() };
  },
});

/** The levels of headings; the title of a case stands above its narrative. */
export const headingLevels = [2, 3, 4] as const;

export const Heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({
    id: blockId,
    level: { default: 2, validate: "number", rendered: false },
  }),
  parseHTML: () => headingLevels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
  addInputRules() {
    return headingLevels.map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    );
  },
});

/** A note on a figure: what its number counts, and what it leaves out. */
export const FigureNote = Node.create({
  name: "figureNote",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ id: blockId }),
  parseHTML: () => [{ tag: "p.figure-note", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    "p",
    mergeAttributes({ class: "figure-note" }, HTMLAttributes),
    0,
  ],
});

export const HorizontalRule = Node.create({
  name: "horizontalRule",
  group: "block",
  parseHTML: () => [{ tag: "hr" }],
  renderHTML: () => ["hr"],
  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|—-|\*\*\*\s)$/, type: this.type })];
  },
});
