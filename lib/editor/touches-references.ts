import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { AttrStep, ReplaceAroundStep, ReplaceStep, type Step } from "@tiptap/pm/transform";
import { isReference, ownMarksOf } from "./narrative-references";

/**
 * True where a change puts in, takes away, divides or moves to another block anything that is drawn
 * over a text. Only what is changed is looked at, with the blocks around it where blocks are changed.
 */
export function touchesReferences(tr: Transaction): boolean {
  return tr.steps.some((step, index) =>
    stepTouches(step, tr.docs[index], tr.docs[index + 1] ?? tr.doc),
  );
}

function stepTouches(step: Step, before: Node | undefined, after: Node): boolean {
  if (!before) return true;
  if (step instanceof AttrStep) return before.nodeAt(step.pos)?.isBlock !== true;
  if (!(step instanceof ReplaceStep || step instanceof ReplaceAroundStep)) return true;
  let found = false;
  step.getMap().forEach((from, to, newFrom, newTo) => {
    found ||= rangesTouch(rangeOf(before, from, to), rangeOf(after, newFrom, newTo));
  });
  return found;
}

type Range = { doc: Node; $from: ResolvedPos; $to: ResolvedPos };

function rangeOf(doc: Node, from: number, to: number): Range {
  return { doc, $from: doc.resolve(from), $to: doc.resolve(to) };
}

/** One change, by what stood there before and what stands there after it. */
function rangesTouch(before: Range, after: Range): boolean {
  const both = [before, after];
  if (both.some((range) => holds(range) || dividesPassage(range))) return true;
  return !both.every(isWithinText) && both.some(holdsNoted);
}

function isWithinText({ $from, $to }: Range): boolean {
  return $from.parent.isTextblock && $from.sameParent($to);
}

function holds({ doc, $from, $to }: Range): boolean {
  return some(doc, $from.pos, $to.pos, isReference);
}

/** A passage that stands on both sides of what is put in or taken out becomes two, or two become one. */
function dividesPassage({ $from, $to }: Range): boolean {
  const after = $to.nodeAfter;
  return after !== null && ownMarksOf($from.nodeBefore).some((mark) => mark.isInSet(after.marks));
}

/** Notes stand beside the outermost block in which their words are: all blocks that are changed count. */
function holdsNoted({ doc, $from, $to }: Range): boolean {
  const from = $from.depth > 0 ? $from.before(1) : $from.pos;
  const to = $to.depth > 0 ? $to.after(1) : $to.pos + ($to.nodeAfter?.nodeSize ?? 0);
  return some(doc, from, to, (node) =>
    ownMarksOf(node).some(({ type }) => type.name === "annotated"),
  );
}

function some(doc: Node, from: number, to: number, is: (node: Node) => boolean): boolean {
  if (from === to) return false;
  let found = false;
  doc.nodesBetween(from, to, (node) => {
    found ||= is(node);
    return !found;
  });
  return found;
}
