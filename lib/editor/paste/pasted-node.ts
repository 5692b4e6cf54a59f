/** A piece of pasted HTML: its words, or an element with what is in it. Comments are left out. */
export type PastedNode = string | PastedElement;
export type PastedElement = {
  /** In lower case. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly PastedNode[];
};

/** Nested deeper than this, what is pasted is taken as its words alone. */
const deepest = 200;

/** A document that a browser has read, as plain data. Nothing in such a document runs or loads. */
export function pastedFrom(node: Node, depth = 0): PastedNode | null {
  if (node.nodeType === 3 || depth > deepest) return node.textContent ?? "";
  if (!(node instanceof Element)) return null;
  return {
    tag: node.localName.toLowerCase(),
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    children: [...node.childNodes].flatMap((child) => pastedFrom(child, depth + 1) ?? []),
  };
}
