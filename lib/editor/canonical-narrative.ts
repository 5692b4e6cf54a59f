import {
  mentionKinds,
  type NarrativeNode,
  narrativeNode,
  narrativeNodes,
  textAttribute,
} from "@/lib/domain/narrative";
import { Refusal } from "@/lib/domain/refusal";
import { assertWithinLimits } from "./narrative-limits";
import { narrativeSchema } from "./narrative-schema";

/** Why the words of a source or of a record are missing. */
const gapReasons = ["omitted-by-court", "missing-in-text", "not-stated"];

/**
 * A narrative in the one form that is stored: within its limits, of known nodes and marks that stand
 * where the schema lets them, with attributes that mean something and block ids that are not used
 * twice. Everything else is refused with a message that says where.
 */
export function canonicalNarrative(input: unknown): NarrativeNode {
  assertWithinLimits(input);
  const parsed = narrativeNode.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refused(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  if (parsed.data.type !== "doc") throw refused("the outermost node is no document");
  try {
    narrativeSchema.nodeFromJSON(parsed.data).check();
  } catch (error) {
    throw refused(error instanceof Error ? error.message : "schema");
  }
  assertAttributes(parsed.data);
  return parsed.data;
}

function assertAttributes(doc: NarrativeNode): void {
  const seen = new Set<string>();
  for (const node of narrativeNodes(doc)) {
    if (narrativeSchema.nodes[node.type]?.spec.attrs?.id) assertBlockId(node, seen);
    if (node.type === "heading" && ![2, 3, 4].includes(Number(node.attrs?.level)))
      throw refused(`the heading ${textAttribute(node, "id")} has no level from 2 to 4`);
    for (const mark of node.marks ?? []) assertMark(mark.type, mark.attrs ?? {});
  }
}

function assertBlockId(node: NarrativeNode, seen: Set<string>): void {
  const id = textAttribute(node, "id");
  if (!id) throw refused(`a ${node.type} without an id`);
  if (seen.has(id)) throw refused(`the block id ${id} is used twice`);
  seen.add(id);
}

function assertMark(type: string, attrs: Record<string, string | number | null>): void {
  if (type === "mention" && !mentionKinds.some((kind) => kind === attrs.kind))
    throw refused(`a mention of ${attrs.kind}`);
  if (type === "gap" && !gapReasons.includes(String(attrs.reason)))
    throw refused(`a gap for the reason ${attrs.reason}`);
  if (type === "link" && !/^https?:\/\/[^\s]+$/u.test(String(attrs.href)))
    throw refused(`a link to ${attrs.href}`);
}

function refused(where: string): Refusal {
  return new Refusal("invalid", "narrative.invalid", { where: where.slice(0, 300) });
}
