import type { ContentMatch, Mark, Node } from "@tiptap/pm/model";
import type { Language } from "@/lib/domain/language";
import {
  type NarrativeMark,
  type NarrativeNode,
  narrativeMarkTypes,
  narrativeNode,
} from "@/lib/domain/narrative";
import { firstWords } from "./first-words";
import { markAttributes, nodeAttributes } from "./narrative-attributes";
import { assertFewEnough, assertWithinLimits } from "./narrative-limits";
import { type NarrativePlace, placeAt, placeIn, refuseAt, wholeNarrative } from "./narrative-place";
import { narrativeSchema } from "./narrative-schema";

/**
 * A narrative in the one form that is stored: within its limits, of known nodes and marks that stand
 * where the schema lets them, with attributes that mean something and block ids that are not used
 * twice; marks in the order of the schema, neighbours that look the same joined, text in NFC, nothing
 * said that goes without saying. Everything else is refused as invalid, with the place and the reason;
 * `lang` says which of two texts it is.
 */
export function canonicalNarrative(input: unknown, lang: Language | "" = ""): NarrativeNode {
  assertWithinLimits(input);
  const whole = wholeNarrative(lang);
  const parsed = narrativeNode.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    refuseAt(placeAt(input, issue?.path ?? [], lang), issue?.message ?? "");
  }
  assertFewEnough(parsed.data);
  if (parsed.data.type !== "doc") refuseAt(whole, `${parsed.data.type} is no document`);
  const doc = canonicalNode(parsed.data, whole, new Set());
  assertFits(narrativeSchema.nodeFromJSON(doc), whole);
  return doc;
}

function canonicalNode(
  node: NarrativeNode,
  place: NarrativePlace,
  ids: Set<string>,
): NarrativeNode {
  const { attrs, problem } = nodeAttributes(node.type, node.attrs);
  if (problem) refuseAt(place, problem);
  if (attrs && "id" in attrs) assertOwnId(String(attrs.id), place, ids);
  const marks = canonicalMarks(node.marks ?? [], place);
  const kept: NarrativeNode = { type: node.type };
  if (attrs) kept.attrs = attrs;
  const content = canonicalContent(node, place, ids);
  if (content.length > 0) kept.content = content;
  if (marks.length > 0) kept.marks = marks;
  if (node.type === "text") kept.text = textOf(node, place);
  else if (node.text !== undefined) refuseAt(place, `${node.type}: text`);
  return kept;
}

function assertOwnId(id: string, place: NarrativePlace, ids: Set<string>) {
  if (ids.has(id)) refuseAt(place, `the block id ${id} is used twice`);
  ids.add(id);
}

function textOf(node: NarrativeNode, place: NarrativePlace): string {
  if (!node.text) refuseAt(place, "text: empty");
  return node.text;
}

function canonicalContent(node: NarrativeNode, place: NarrativePlace, ids: Set<string>) {
  const content: NarrativeNode[] = [];
  for (const [index, child] of (node.content ?? []).entries()) {
    const at = placeIn(place, index, { attrs: child.attrs, words: () => firstWords(child) });
    const next = canonicalNode(child, at, ids);
    const before = content.at(-1);
    if (before && areJoined(before, next)) before.text = joined(before.text, next.text);
    else content.push(next);
  }
  return content;
}

function joined(before = "", after = ""): string {
  return `${before}${after}`.normalize("NFC");
}

function areJoined(before: NarrativeNode, after: NarrativeNode): boolean {
  return (
    before.type === "text" &&
    after.type === "text" &&
    JSON.stringify(before.marks) === JSON.stringify(after.marks)
  );
}

/** The marks in the order of the schema, each kind once. */
function canonicalMarks(marks: readonly NarrativeMark[], place: NarrativePlace): NarrativeMark[] {
  const twice = marks.find(({ type }, index) => marks.findIndex((m) => m.type === type) !== index);
  if (twice) refuseAt(place, `${twice.type}: twice`);
  return marks
    .map((mark) => canonicalMark(mark, place))
    .sort((a, b) => narrativeMarkTypes.indexOf(a.type) - narrativeMarkTypes.indexOf(b.type));
}

function canonicalMark(mark: NarrativeMark, place: NarrativePlace): NarrativeMark {
  const { attrs, problem } = markAttributes(mark.type, mark.attrs);
  if (problem) refuseAt(place, problem);
  return attrs ? { type: mark.type, attrs } : { type: mark.type };
}

/** Refuses the first node whose content may not stand there, or whose marks may not. */
function assertFits(node: Node, place: NarrativePlace): void {
  if (!node.type.validContent(node.content)) {
    const index = firstMisfit(node);
    const at = index < node.childCount ? placeOf(node.child(index), place, index) : place;
    refuseAt(at, `${node.type.name}: ${contentOf(node)} may not stand there`);
  }
  node.forEach((child, _offset, index) => {
    assertFits(child, placeOf(child, place, index));
  });
}

function placeOf(child: Node, place: NarrativePlace, index: number): NarrativePlace {
  const words = () => firstWords({ text: child.textContent });
  return placeIn(place, index, { attrs: child.attrs, words });
}

/** The first child that may not follow those before it; as many as there are where more is missing. */
function firstMisfit(node: Node): number {
  let match: ContentMatch | null = node.type.contentMatch;
  for (let index = 0; index < node.childCount; index++) {
    match = match.matchType(node.child(index).type);
    if (!match) return index;
  }
  return node.childCount;
}

function contentOf(node: Node): string {
  const names: string[] = [];
  node.forEach((child) => {
    names.push([child.type.name, ...child.marks.map(nameOf)].join("+"));
  });
  return names.slice(0, 8).join(", ") || "nothing";
}

function nameOf(mark: Mark): string {
  return mark.type.name;
}
