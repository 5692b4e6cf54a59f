import type { Span } from "@/lib/domain/capture-text-spans";

/**
 * What is selected inside a text that is shown line by line, in code points of the text. Each line is
 * an element with `data-start` and `data-end`, and holds nothing but its words. Null where the
 * selection is not inside it.
 */
export function selectedSpan(area: HTMLElement, selection: Selection | null): Span | null {
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return null;
  if (!area.contains(anchorNode) || !area.contains(focusNode)) return null;
  const anchor = positionOf(area, anchorNode, selection.anchorOffset);
  const focus = positionOf(area, focusNode, selection.focusOffset);
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

function positionOf(area: HTMLElement, node: Node, offset: number): number {
  const line = lineAround(area, node);
  if (line) return numberOf(line, "start") + codePointsBefore(line, node, offset);
  const next = area.children.item(offset);
  if (next instanceof HTMLElement) return numberOf(next, "start");
  const last = area.lastElementChild;
  return last instanceof HTMLElement ? numberOf(last, "end") : 0;
}

function lineAround(area: HTMLElement, node: Node): HTMLElement | null {
  for (let at: Node | null = node; at && at !== area; at = at.parentNode)
    if (at instanceof HTMLElement && at.dataset.start !== undefined) return at;
  return null;
}

function codePointsBefore(line: HTMLElement, node: Node, offset: number): number {
  const range = line.ownerDocument.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return [...range.toString()].length;
}

function numberOf(line: HTMLElement, name: "start" | "end"): number {
  return Number(line.dataset[name] ?? 0);
}
