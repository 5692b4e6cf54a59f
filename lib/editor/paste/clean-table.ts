import type { CleanBlock, CleanCell, CleanInline } from "./clean-block";
import type { PastedElement } from "./pasted-node";

/** Reads an element into blocks. */
type ReadBlocks = (element: PastedElement) => CleanBlock[];

/** A cell as it was pasted: how many columns and rows of the table it covers. */
type Pasted = CleanCell & { columns: number; rows: number };

/** The most cells that those of a table may cover together; where they cover more, each is one. */
const mostCovered = 60_000;

/**
 * A pasted table as blocks: its caption, then its rows, every cell under the column it stood under. A
 * cell that covers several is taken apart: its words stand in the first, the others are empty. A table
 * of one cell only lays out a page, and is what stands in it.
 */
export function tableBlocks(table: PastedElement, readBlocks: ReadBlocks): CleanBlock[] {
  const caption = childrenOf(table, "caption").flatMap(readBlocks);
  const lines = elementsIn(table, "tr")
    .map(cellsOf)
    .filter((line) => line.length > 0);
  const [only, ...others] = lines.flat();
  if (!only) return caption;
  if (others.length === 0) return [...caption, ...readBlocks({ ...only, tag: "div" })];
  const cells = lines.map((line, y) =>
    line.map((cell) => pastedCell(cell, { left: lines.length - y, readBlocks })),
  );
  return [...caption, { kind: "table", rows: takenApart(withinBounds(cells)) }];
}

function cellsOf(row: PastedElement): PastedElement[] {
  return row.children.filter(
    (cell): cell is PastedElement => typeof cell !== "string" && /^t[dh]$/.test(cell.tag),
  );
}

function pastedCell(
  cell: PastedElement,
  { left, readBlocks }: { left: number; readBlocks: ReadBlocks },
): Pasted {
  return {
    isHead: cell.tag === "th",
    paragraphs: paragraphsOf(readBlocks({ ...cell, tag: "div" })),
    columns: spanOf(cell.attributes.colspan),
    rows: Math.min(spanOf(cell.attributes.rowspan), left),
  };
}

function withinBounds(lines: Pasted[][]): Pasted[][] {
  const covered = lines.flat().reduce((sum, { columns, rows }) => sum + columns * rows, 0);
  if (covered <= mostCovered) return lines;
  return lines.map((line) => line.map((cell) => ({ ...cell, columns: 1, rows: 1 })));
}

function spanOf(written = ""): number {
  return /^\s*[1-9]\d{0,5}\s*$/.test(written) ? Number(written) : 1;
}

/** Every cell at the first place of its row that no cell from above covers. */
function takenApart(lines: readonly Pasted[][]): CleanCell[][] {
  const grid: Row[] = lines.map(() => []);
  const last = lines.flatMap((line, y) => line.map((cell) => placed(grid, cell, y)));
  const width = Math.max(...last) + 1;
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? emptyCell(false)));
}

type Row = (CleanCell | undefined)[];

/** Puts a cell into its row, empty ones where it covers others; answers its column. */
function placed(grid: readonly Row[], { isHead, paragraphs, ...span }: Pasted, y: number): number {
  const x = firstFree(grid[y] ?? []);
  for (const row of grid.slice(y, y + span.rows))
    for (let at = x; at < x + span.columns; at++) row[at] ??= emptyCell(isHead);
  const own = grid[y];
  if (own) own[x] = { isHead, paragraphs };
  return x;
}

function firstFree(row: Row): number {
  let x = 0;
  while (row[x]) x += 1;
  return x;
}

function emptyCell(isHead: boolean): CleanCell {
  return { isHead, paragraphs: [] };
}

/** The words of blocks as paragraphs, those of a table in a cell too. */
function paragraphsOf(blocks: readonly CleanBlock[]): CleanInline[][] {
  return blocks.flatMap((block) => {
    if ("content" in block) return [block.content];
    return block.kind === "table" ? block.rows.flat().flatMap((cell) => cell.paragraphs) : [];
  });
}

function childrenOf(element: PastedElement, tag: string): PastedElement[] {
  return element.children.filter(
    (child): child is PastedElement => typeof child !== "string" && child.tag === tag,
  );
}

/** The elements of that name, down to the first of each branch. */
function elementsIn(element: PastedElement, tag: string): PastedElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.tag === tag ? [child] : elementsIn(child, tag);
  });
}
