import type { Mark, Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { isFigureQuery } from "./narrative-attributes";
import type { FigureRef, NarrativeRefs } from "./narrative-refs";
import { markedRange } from "./passage-range";

/** A number that is frozen in a text: of which figure, and of which day. */
export type Frozen = { figure: string; value: string; asOf: string | null };

/** What stands today in place of a frozen number. `next` is null where it cannot be put there. */
export type Drift = { value: string; next: Frozen | null };

/** How far a frozen number is behind; null where it still holds, or nobody knows. */
export function driftOf(figures: NarrativeRefs["figures"], frozen: Frozen): Drift | null {
  const { figure, value } = frozen;
  const now = figures[`${figure} ${value}`] ?? figures[figure];
  if (!now) return null;
  if (now.drifted) return { value: now.now ?? now.value, next: nextOf(now) };
  if (!isFigureQuery(figure) || !value || value === now.value) return null;
  return { value: now.value, next: { figure, value: now.value, asOf: now.asOf } };
}

function nextOf({ newest }: FigureRef): Frozen | null {
  return newest ? { figure: newest.id, value: newest.value, asOf: newest.asOf } : null;
}

/** The frozen number at the cursor, with what stands today in its place; null where there is none. */
export type DriftAt = { frozen: Frozen; drift: Drift; from: number; to: number; canTake: boolean };

/** The figure at the cursor that has drifted, or null. */
export function driftAt(state: EditorState, figures: NarrativeRefs["figures"]): DriftAt | null {
  const range = markedRange(state, "figure");
  const mark = range && figureMark(state, range);
  if (!mark) return null;
  const frozen = frozenIn(mark);
  const drift = driftOf(figures, frozen);
  if (!drift) return null;
  const canTake = drift.next !== null && numberAt(state, range, frozen.value) !== null;
  return { frozen, drift, ...range, canTake };
}

/**
 * The change that puts today's number in the place of the frozen one, and leaves the words around it.
 * Null where those words do not hold the number that was frozen.
 */
export function takeToday(
  state: EditorState,
  figures: NarrativeRefs["figures"],
): Transaction | null {
  const at = driftAt(state, figures);
  const number = at && numberAt(state, at, at.frozen.value);
  const type = state.schema.marks.figure;
  if (!at?.drift.next || !number || !type) return null;
  const { next } = at.drift;
  const longer = next.value.length - at.frozen.value.length;
  return state.tr
    .replaceWith(
      number.from,
      number.from + at.frozen.value.length,
      state.schema.text(next.value, number.node.marks),
    )
    .removeMark(at.from, at.to + longer, type)
    .addMark(at.from, at.to + longer, type.create(next));
}

type Range = { from: number; to: number };

function figureMark({ doc }: EditorState, { from, to }: Range): Mark | null {
  let found: Mark | null = null;
  doc.nodesBetween(from, to, (node) => {
    found ??= node.marks.find((mark) => mark.type.name === "figure") ?? null;
  });
  return found;
}

function frozenIn({ attrs }: Mark): Frozen {
  return { figure: attrs.figure, value: attrs.value ?? "", asOf: attrs.asOf ?? null };
}

/** Where in a passage the number stands, in one piece of text. */
function numberAt(
  { doc }: EditorState,
  { from, to }: Range,
  value: string,
): { from: number; node: Node } | null {
  let found: { from: number; node: Node } | null = null;
  if (value === "") return null;
  doc.nodesBetween(from, to, (node, pos) => {
    const at = node.text?.indexOf(value) ?? -1;
    const isInside = pos + at >= from && pos + at + value.length <= to;
    if (at >= 0 && isInside) found ??= { from: pos + at, node };
  });
  return found;
}
