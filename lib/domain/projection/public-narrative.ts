import { type NarrativeMark, type NarrativeNode, textAttribute } from "@/lib/domain/narrative";

/** What the narrative may keep of its own references in public. */
export type NarrativeRules = {
  /** Ids of annotations that readers may see. */
  publicAnnotations: ReadonlySet<string>;
  /** Ids of excerpts that may be cited. */
  excerpts: ReadonlySet<string>;
};

/** What a mention may refer to in public; people, proceedings and sentences are not among it. */
const publicMentions = new Set(["court", "provision", "source"]);

/**
 * The narrative as the public may read it. A restricted passage becomes one mark of fixed width,
 * whatever its length; desk notes and mentions of people lose their reference and keep their words.
 */
export function publicNarrative(node: NarrativeNode, rules: NarrativeRules): NarrativeNode {
  if (!node.content) return node;
  const content: NarrativeNode[] = [];
  for (const child of node.content) {
    const shown = publicNode(child, rules);
    if (shown && !(shown.type === "redacted" && content.at(-1)?.type === "redacted"))
      content.push(shown);
  }
  return { ...node, content };
}

function publicNode(node: NarrativeNode, rules: NarrativeRules): NarrativeNode | null {
  if (node.marks?.some((mark) => mark.type === "restricted")) return { type: "redacted" };
  if (node.type === "cite") {
    const id = textAttribute(node, "excerpt");
    return id && rules.excerpts.has(id) ? { type: "cite", attrs: { excerpt: id } } : null;
  }
  const marks = node.marks?.filter((mark) => isPublic(mark, rules));
  const kept: NarrativeNode = publicNarrative({ ...node, marks: undefined }, rules);
  return withDefined(marks && marks.length > 0 ? { ...kept, marks } : kept);
}

function isPublic(mark: NarrativeMark, rules: NarrativeRules): boolean {
  if (mark.type === "mention") return publicMentions.has(textAttribute(mark, "kind") ?? "");
  if (mark.type === "annotated")
    return rules.publicAnnotations.has(textAttribute(mark, "annotation") ?? "");
  return true;
}

function withDefined(node: NarrativeNode): NarrativeNode {
  const { marks, ...rest } = node;
  return marks === undefined ? rest : { ...rest, marks };
}
