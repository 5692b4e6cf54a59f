import type { Node } from "@tiptap/pm/model";
import { type NarrativeNode, narrativeNode } from "@/lib/domain/narrative";

/** What was read of a block before: a block that is changed is another one. */
const read = new WeakMap<Node, NarrativeNode>();

/**
 * The text of an editor as it is sent and kept. Only the outermost blocks that changed since it was
 * read last are read, all others are the same objects as before: nobody may change them.
 */
export function narrativeJson(doc: Node): NarrativeNode {
  const outside = narrativeNode.parse(doc.copy().toJSON());
  return { ...outside, content: doc.children.map(blockJson) };
}

function blockJson(block: Node): NarrativeNode {
  const known = read.get(block);
  if (known) return known;
  const json = narrativeNode.parse(block.toJSON());
  read.set(block, json);
  return json;
}
