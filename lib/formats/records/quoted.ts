/**
 * Whether a line of a table ends within a quoted cell. A mark opens a cell only at its beginning and
 * closes it only before a delimiter or at the end, so that «ООО "Имя"» in a cell is plain text.
 */
export function endsQuoted(text: string, delimiter: string, quotedBefore: boolean): boolean {
  let quoted = quotedBefore;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (!quoted) quoted = at === 0 || text.startsWith(delimiter, at - delimiter.length);
    else if (text[at + 1] === '"') at += 1;
    else quoted = !(at + 1 === text.length || text.startsWith(delimiter, at + 1));
  }
  return quoted;
}

/**
 * Whether a row of several lines has a cell that goes over the end of a line and holds a mark which
 * neither is doubled nor closes it: then its opening mark was a slip, and its lines are rows.
 */
export function isSlip(row: string, delimiter: string): boolean {
  for (let at = opening(row, delimiter, 0); at !== -1; ) {
    const { end, stray } = closing(row, delimiter, at + 1);
    if (stray && row.slice(at, end).includes("\n")) return true;
    at = opening(row, delimiter, end + 1);
  }
  return false;
}

/** Where the next quoted cell begins; -1 where none does. */
function opening(row: string, delimiter: string, from: number): number {
  for (let at = row.indexOf('"', from); at !== -1; at = row.indexOf('"', at + 1))
    if (at === 0 || row.startsWith(delimiter, at - delimiter.length)) return at;
  return -1;
}

/** Where a quoted cell ends, and whether it holds marks that should have been doubled. */
function closing(row: string, delimiter: string, from: number): { end: number; stray: boolean } {
  let stray = false;
  for (let at = row.indexOf('"', from); at !== -1; at = row.indexOf('"', at + 1)) {
    if (row[at + 1] === '"') at += 1;
    else if (at + 1 === row.length || row.startsWith(delimiter, at + 1)) return { end: at, stray };
    else stray = true;
  }
  return { end: row.length, stray };
}
