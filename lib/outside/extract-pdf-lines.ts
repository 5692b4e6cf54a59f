/** A line as it is printed: its words, how high its foot stands on the page, how tall it is. */
export type PrintedLine = { words: string; y: number; height: number };

/** A gap of more than this many line heights begins a paragraph. */
const paragraphGap = 1.7;

/**
 * The lines of a page as running text: a line for each paragraph. A soft hyphen at the end of a line
 * is taken away, a printed one stays.
 */
export function linesToText(lines: readonly PrintedLine[]): string {
  let text = "";
  let above: PrintedLine | null = null;
  for (const line of lines.filter(({ words }) => words.trim() !== "")) {
    text += above ? joint(text, above, line) : "";
    text = `${text.replace(/\u00ad$/u, "")}${line.words.trim()}`;
    above = line;
  }
  return text.replaceAll(/[ \t]+/g, " ").replaceAll("\u00ad", "");
}

function joint(text: string, above: PrintedLine, line: PrintedLine): string {
  const height = Math.max(above.height, line.height, 1);
  const gap = Math.abs(above.y - line.y);
  if (gap > height * paragraphGap || line.y > above.y) return "\n";
  return /[\u00ad\p{Pd}]$/u.test(text) && !/\s\p{Pd}$/u.test(text) ? "" : " ";
}
