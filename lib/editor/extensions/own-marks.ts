import { Mark, mergeAttributes } from "@tiptap/core";
import { dataAttribute } from "./data-attribute";

const required = { required: true };

/** Words that name a thing of the casebook: by its kind and id, never by the words. */
export const Mention = Mark.create({
  name: "mention",
  inclusive: false,
  addAttributes: () => ({
    kind: dataAttribute("mention", required)("kind"),
    id: dataAttribute("id", required)("id"),
  }),
  parseHTML: () => [{ tag: "span[data-mention][data-id]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", withClass("ne-mention", HTMLAttributes), 0],
});

/** The words that an annotation stands to. */
export const Annotated = Mark.create({
  name: "annotated",
  inclusive: false,
  addAttributes: () => ({ annotation: dataAttribute("annotation", required)("annotation") }),
  parseHTML: () => [{ tag: "mark[data-annotation]" }],
  renderHTML: ({ HTMLAttributes }) => ["mark", withClass("ne-annotated", HTMLAttributes), 0],
});

/** Words that never leave the desk. */
export const Restricted = Mark.create({
  name: "restricted",
  parseHTML: () => [{ tag: "s[data-restricted]" }],
  renderHTML: () => ["s", { class: "ne-restricted", "data-restricted": "" }, 0],
});

/** A number bound to a reported figure or to a query, as it was on a day. */
export const Figure = Mark.create({
  name: "figure",
  inclusive: false,
  addAttributes: () => ({
    figure: dataAttribute("figure", required)("figure"),
    value: dataAttribute("value", { default: null })("value"),
    asOf: dataAttribute("as-of", { default: null })("asOf"),
  }),
  parseHTML: () => [{ tag: "span[data-figure]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", withClass("ne-figure", HTMLAttributes), 0],
});

/** Words in place of what a source or a record leaves out. */
export const Gap = Mark.create({
  name: "gap",
  inclusive: false,
  addAttributes: () => ({ reason: dataAttribute("gap", required)("reason") }),
  parseHTML: () => [{ tag: "span[data-gap]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", withClass("ne-gap", HTMLAttributes), 0],
});

function withClass(name: string, attributes: Record<string, unknown>) {
  return mergeAttributes({ class: name }, attributes);
}
