import {
  markOf,
  type NarrativeMark,
  type NarrativeNode,
  textAttribute,
} from "@/lib/domain/narrative";
import { canonicalJson } from "./json";

/** What the narrative may keep of its own references in public. */
export type NarrativeRules = {
  /** Ids of annotations that readers may see. */
  publicAnnotations: ReadonlySet<string>;
  /** Ids of excerpts that may be cited. */
  excerpts: ReadonlySet<string>;
  /** Ids of sources that may be named. */
  sources: ReadonlySet<string>;
};

/** What a mention may always refer to in public; a source only where it may be named, people never. */
const publicMentions = new Set(["court", "provision"]);

/**
 * The narrative as the public may read it. A restricted passage becomes one mark of fixed width,
 * whatever its length; desk notes and mentions of people lose their reference and keep their words,
 * and nothing shows where they stood.
 */
export function publicNarrative(node: NarrativeNode, rules: NarrativeRules): NarrativeNode {
  if (!node.content) return node;
  const content = node.content.flatMap((child) => publicNode(child, rules) ?? []);
  return { ...node, content: content.reduce<NarrativeNode[]>(joined, []) };
}

/** Neighbours that look the same become one: two marks of redaction, two texts with equal marks. */
function joined(before: NarrativeNode[], node: NarrativeNode): NarrativeNode[] {
  const last = before.at(-1);
  if (last?.type !== node.type) return [...before, node];
  if (node.type === "redacted") return before;
  if (node.type !== "text" || canonicalJson(last.marks) !== canonicalJson(node.marks))
    return [...before, node];
  return [...before.slice(0, -1), { ...last, text: `${last.text ?? ""}${node.text ?? ""}` }];
}

/** The annotations of which every anchor stands in a restricted passage. */
export function restrictedAnnotations(narratives: readonly NarrativeNode[]): Set<string> {
  const anchors = narratives.flatMap((doc) => anchorsIn(doc, false));
  const open = new Set(anchors.filter((anchor) => !anchor.restricted).map((anchor) => anchor.id));
  return new Set(anchors.map((anchor) => anchor.id).filter((id) => !open.has(id)));
}

function anchorsIn(node: NarrativeNode, inside: boolean): { id: string; restricted: boolean }[] {
  const restricted = inside || markOf(node, "restricted") !== undefined;
  const own = (node.marks ?? [])
    .filter((mark) => mark.type === "annotated")
    .flatMap((mark) => textAttribute(mark, "annotation") ?? []);
  return [
    ...own.map((id) => ({ id, restricted })),
    ...(node.content ?? []).flatMap((child) => anchorsIn(child, restricted)),
  ];
}

function publicNode(node: NarrativeNode, rules: NarrativeRules): NarrativeNode | null {
  if (node.type === "redacted" || markOf(node, "restricted")) return { type: "redacted" };
  if (node.type === "cite") {
    const id = textAttribute(node, "excerpt");
    return id && rules.excerpts.has(id) ? { type: "cite", attrs: { excerpt: id } } : null;
  }
  const marks = node.marks?.filter((mark) => isPublic(mark, rules));
  const kept: NarrativeNode = publicNarrative({ ...node, marks: undefined }, rules);
  return withDefined(marks && marks.length > 0 ? { ...kept, marks } : kept);
}

function isPublic(mark: NarrativeMark, rules: NarrativeRules): boolean {
  if (mark.type === "mention") return isPublicMention(mark, rules);
  if (mark.type === "annotated")
    return rules.publicAnnotations.has(textAttribute(mark, "annotation") ?? "");
  return true;
}

function isPublicMention(mark: NarrativeMark, { sources }: NarrativeRules): boolean {
  const kind = textAttribute(mark, "kind") ?? "";
  if (kind === "source") return sources.has(textAttribute(mark, "id") ?? "");
  return publicMentions.has(kind);
}

function withDefined(node: NarrativeNode): NarrativeNode {
  const { marks, ...rest } = node;
  return marks === undefined ? rest : { ...rest, marks };
}
