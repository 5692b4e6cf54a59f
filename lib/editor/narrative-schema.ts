import { Schema } from "@tiptap/pm/model";

/** A new block has no id yet; what is stored always has one. */
const id = { id: { default: "", validate: "string" } };

/**
 * The fixed schema of a narrative, for the server and for the editor alike. Our own marks and atoms
 * refer by id, never by text.
 */
export const narrativeSchema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "inline*", attrs: id },
    heading: {
      group: "block",
      content: "inline*",
      attrs: { ...id, level: { default: 2, validate: "number" } },
    },
    bulletList: { group: "block", content: "listItem+" },
    orderedList: { group: "block", content: "listItem+" },
    listItem: { content: "paragraph block*" },
    blockquote: { group: "block", content: "paragraph+", attrs: id },
    table: { group: "block", content: "tableRow+" },
    tableRow: { content: "(tableCell | tableHeader)+" },
    tableCell: { content: "paragraph+" },
    tableHeader: { content: "paragraph+" },
    figureNote: { group: "block", content: "inline*", attrs: id },
    horizontalRule: { group: "block" },
    cite: { group: "inline", inline: true, atom: true, attrs: { excerpt: { validate: "string" } } },
    redacted: { group: "inline", inline: true, atom: true },
    text: { group: "inline" },
  },
  marks: {
    bold: {},
    italic: {},
    link: { attrs: { href: { validate: "string" } } },
    mention: { attrs: { kind: { validate: "string" }, id: { validate: "string" } } },
    annotated: { attrs: { annotation: { validate: "string" } } },
    restricted: {},
    figure: { attrs: { figure: { validate: "string" } } },
    gap: { attrs: { reason: { validate: "string" } } },
  },
});
