import { z } from "zod";
import { safeText } from "./safe-text";

/** The nodes of a narrative. Blocks carry an `id` that a redaction can name. */
export const narrativeNodeTypes = [
  "doc",
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableCell",
  "tableHeader",
  "figureNote",
  "horizontalRule",
  "cite",
  "redacted",
  "text",
] as const;

/** The marks of a narrative: `mention`, `annotated`, `figure` and `gap` refer by id. */
export const narrativeMarkTypes = [
  "bold",
  "italic",
  "link",
  "mention",
  "annotated",
  "restricted",
  "figure",
  "gap",
] as const;

/** The things that a mention can refer to. */
export const mentionKinds = [
  "person",
  "court",
  "provision",
  "proceeding",
  "sentence",
  "source",
] as const;

const attributes = z.record(z.string(), z.union([safeText(2000), z.number(), z.null()]));

const narrativeMark = z.strictObject({
  type: z.enum(narrativeMarkTypes),
  attrs: attributes.optional(),
});
export type NarrativeMark = z.infer<typeof narrativeMark>;

export type NarrativeNode = {
  type: (typeof narrativeNodeTypes)[number];
  attrs?: Record<string, string | number | null> | undefined;
  content?: NarrativeNode[] | undefined;
  text?: string | undefined;
  marks?: NarrativeMark[] | undefined;
};

/**
 * A ProseMirror document as JSON. This checks its outward shape; whether its nodes may stand where
 * they stand is checked by the editor's schema. Depth must be limited before it is parsed.
 */
export const narrativeNode: z.ZodType<NarrativeNode> = z.lazy(() =>
  z.strictObject({
    type: z.enum(narrativeNodeTypes),
    attrs: attributes.optional(),
    content: z.array(narrativeNode).optional(),
    text: safeText(100_000).optional(),
    marks: z.array(narrativeMark).max(12).optional(),
  }),
);

/** The attribute of a node or mark as text, or null where it has none. */
export function textAttribute(
  of: { attrs?: Record<string, string | number | null> | undefined },
  name: string,
): string | null {
  const value = of.attrs?.[name];
  return typeof value === "string" ? value : null;
}

/** The mark of that type on a node, if it has one. */
export function markOf(
  node: NarrativeNode,
  type: NarrativeMark["type"],
): NarrativeMark | undefined {
  return node.marks?.find((mark) => mark.type === type);
}

/** Every node of a narrative, the document first, in the order of reading. */
export function* narrativeNodes(node: NarrativeNode): Generator<NarrativeNode> {
  yield node;
  for (const child of node.content ?? []) yield* narrativeNodes(child);
}

/** The words of a narrative, blocks divided by a line break. */
export function narrativeText(node: NarrativeNode): string {
  if (node.type === "text") return node.text ?? "";
  const inner = (node.content ?? []).map(narrativeText);
  return inner.join(node.content?.some((child) => child.type === "text") ? "" : "\n");
}
