/**
 * One value of a table for spreadsheets (RFC 4180). A text that a spreadsheet would take for a
 * formula, or that begins with a sign which it drops before looking, is marked as text by an
 * apostrophe.
 */
export function csvCell(text: string): string {
  const safe = /^[\s"'\0]*[=+\-@＝＋－＠\t\r\n\0|%]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of such a table, with its end. A number stands as it is: one below nought is no formula. */
export function csvLine(cells: readonly (string | number)[]): string {
  const written = cells.map((cell) => (typeof cell === "number" ? String(cell) : csvCell(cell)));
  return `${written.join(",")}\r\n`;
}
