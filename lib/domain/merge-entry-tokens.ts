import { type NarrativeMark, type NarrativeNode, textAttribute } from "./narrative";

/**
 * A word of a block as it is compared: what is read, and how it is set. `quotation` is the excerpt that
 * stands there as a footnote.
 */
export type Token = { text: string; set: string; quotation: string | null };

/** A word, a run of white space, or one sign. */
const words = /[\p{L}\p{N}\p{M}_]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** The words of a plain text. */
export function textTokens(text: string): Token[] {
  return (text.match(words) ?? []).map((word) => ({ text: word, set: "", quotation: null }));
}

/** The words of a block with their marks, its footnotes among them. Inner blocks end in a line break. */
export function blockTokens(node: NarrativeNode): Token[] {
  if (node.type === "text") return textOf(node);
  if (node.type === "cite") return [footnote(node)];
  const inner = (node.content ?? []).flatMap(blockTokens);
  return isLine(node) ? [...inner, { text: "\n", set: node.type, quotation: null }] : inner;
}

function textOf(node: NarrativeNode): Token[] {
  const set = (node.marks ?? []).map(markName).sort().join(" ");
  return textTokens(node.text ?? "").map((token) => ({ ...token, set }));
}

function footnote(node: NarrativeNode): Token {
  return { text: "", set: "cite", quotation: textAttribute(node, "excerpt") };
}

function markName({ type, attrs }: NarrativeMark): string {
  const values = Object.values(attrs ?? {}).filter((value) => value !== null && value !== "");
  return values.length > 0 ? `${type}:${values.join(",")}` : type;
}

const lines = new Set(["paragraph", "heading", "blockquote", "figureNote", "horizontalRule"]);

function isLine(node: NarrativeNode): boolean {
  return lines.has(node.type);
}
