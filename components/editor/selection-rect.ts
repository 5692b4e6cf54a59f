import type { Editor } from "@tiptap/core";

/** Where the selected words stand in the window. */
export function selectionRect({ view, state }: Editor) {
  if (view.isDestroyed) return null;
  const { from, to } = state.selection;
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  return { left: start.left, top: start.top, bottom: end.bottom };
}
