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
