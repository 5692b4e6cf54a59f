/** A span of a text in code points, end exclusive, with the name of what quotes it. */
export type Mark = { id: string; start: number; end: number };

/** Two positions in a text, in code points, end exclusive. */
export type Span = { start: number; end: number };

/** A piece of a line: its words, and the excerpts that quote them. */
export type Piece = { start: number; text: string; ids: readonly string[] };

/** A line of a captured text, by the position of its first character. */
export type Block = { start: number; end: number; pieces: readonly Piece[] };

/** The lines of a text that hold words, each cut where a quoted span begins or ends. */
export function blocksOf(text: string, marks: readonly Mark[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const points = [...line];
    const end = start + points.length;
    if (line.trim() !== "") blocks.push({ start, end, pieces: piecesOf(points, start, marks) });
    start = end + 1;
  }
  return blocks;
}

function piecesOf(points: readonly string[], start: number, marks: readonly Mark[]): Piece[] {
  const end = start + points.length;
  const own = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = own.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const ids = own.filter((mark) => mark.start < to && mark.end > from).map((mark) => mark.id);
    return { start: from, text: points.slice(from - start, to - start).join(""), ids };
  });
}

/**
 * A span of a text, given by its code points, as a person meant it: without white space at its ends, and with whole characters, where one
 * is written by several code points. Null where nothing is left.
 */
export function tidySpan(points: readonly string[], { start, end }: Span): Span | null {
  const last = points.length;
  let from = Math.max(0, Math.min(start, end));
  let to = Math.min(last, Math.max(start, end));
  while (from < to && isSpace(points[from])) from++;
  while (to > from && isSpace(points[to - 1])) to--;
  if (from === to) return null;
  while (from > 0 && joins(points[from])) from--;
  while (to < last && joins(points[to])) to++;
  return { start: from, end: to };
}

function isSpace(point: string | undefined): boolean {
  return point !== undefined && /\s/u.test(point);
}

/** A code point that belongs to the character before it: a combining mark or a joiner. */
function joins(point: string | undefined): boolean {
  return point !== undefined && /\p{M}|\p{Emoji_Modifier}|\u200d/u.test(point);
}
