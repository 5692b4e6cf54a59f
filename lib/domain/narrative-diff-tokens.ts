import type { NarrativeMark, NarrativeNode } from "./narrative";
import { canonicalJson } from "./projection/json";

/**
 * The smallest thing that is compared: a word, a space, a footnote, or the end of a block inside a
 * block. `marks` say what lies on it, each as one text: a footnote and a note count like words.
 */
export type Token = {
  kind: "text" | "cite" | "break" | "redacted";
  text: string;
  marks: readonly string[];
};

/** The tokens of a block, in the order of reading. */
export function tokensOf(block: NarrativeNode): Token[] {
  if (block.type === "text") return wordsOf(block.text ?? "", marksOf(block));
  if (block.type === "cite")
    return [{ kind: "cite", text: String(block.attrs?.excerpt ?? ""), marks: marksOf(block) }];
  if (block.type === "redacted") return [{ kind: "redacted", text: "", marks: [] }];
  const inside = (block.content ?? []).flatMap((child) => [
    ...tokensOf(child),
    ...(isInline(child) ? [] : [lineEnd]),
  ]);
  const own = marksOf(block);
  return own.length === 0
    ? inside
    : inside.map((token) => ({ ...token, marks: [...own, ...token.marks] }));
}

const lineEnd: Token = { kind: "break", text: "", marks: [] };

/** What two tokens must share to be the same words; what lies on them is compared afterwards. */
export function tokenKey(token: Token): string {
  return `${token.kind}:${token.text}`;
}

function isInline(node: NarrativeNode): boolean {
  return node.type === "text" || node.type === "cite" || node.type === "redacted";
}

function wordsOf(text: string, marks: readonly string[]): Token[] {
  const words = text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
  return words.map((word) => ({ kind: "text", text: word, marks }));
}

const marksByNode = new WeakMap<NarrativeMark[], readonly string[]>();

function marksOf(node: NarrativeNode): readonly string[] {
  if (!node.marks || node.marks.length === 0) return [];
  const known = marksByNode.get(node.marks);
  if (known) return known;
  const marks = node.marks.map(markName).sort();
  marksByNode.set(node.marks, marks);
  return marks;
}

/** `bold`, `link https://…`, `annotated 0001.a1`: the kind of a mark first, then what it names. */
function markName(mark: NarrativeMark): string {
  const attrs = mark.attrs ?? {};
  const names = ["href", "annotation", "kind", "id", "reason", "figure", "value"];
  const named = names.flatMap((name) => (attrs[name] == null ? [] : [String(attrs[name])]));
  if (named.length > 0) return [mark.type, ...named].join(" ");
  return Object.keys(attrs).length > 0 ? `${mark.type} ${canonicalJson(attrs)}` : mark.type;
}
