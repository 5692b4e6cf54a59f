import { endsQuoted, isSlip } from "./quoted";
import { type TextLine, textLines } from "./text-lines";

/** A row of a table as it stands, which may run over several lines within quotation marks. */
export type CsvLine = { line: number; raw: string; trouble: "tooLong" | "quotes" | null };

/** How far a quoted cell may run before its opening mark is taken for a slip. */
const farthest = { lines: 200, length: 1_000_000 };

/**
 * The rows of a table with quoted cells. A mark that is never closed spoils its own line alone: the
 * lines after it are read again as rows.
 */
export async function* csvLines(
  chunks: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvLine> {
  let held: TextLine[] = [];
  for await (const next of textLines(chunks)) {
    held.push(next);
    const { rows, rest } = settled(held, delimiter, false);
    yield* rows;
    held = rest;
  }
  yield* settled(held, delimiter, true).rows;
}

/** The rows that the held lines make up for certain, and the lines that may still go on. */
function settled(held: TextLine[], delimiter: string, atEnd: boolean) {
  const rows: CsvLine[] = [];
  let from = 0;
  for (let [first] = held; first; first = held[from]) {
    const count = linesOfRow(held, from, delimiter);
    if (count === 0 && !atEnd && !isTooFar(held, from)) break;
    const row = wholeRow(held.slice(from, from + count), delimiter);
    rows.push(row ?? slip(first));
    from += row ? count : 1;
  }
  return { rows, rest: from === 0 ? held : held.slice(from) };
}

/** These lines as one row; null where there are none, or an opening mark among them was a slip. */
function wholeRow(lines: readonly TextLine[], delimiter: string): CsvLine | null {
  if (lines.length === 0) return null;
  const row = joined(lines);
  return lines.length > 1 && isSlip(row.raw, delimiter) ? null : row;
}

/** How many lines the row that begins at `from` takes, 0 where its last cell is still open. */
function linesOfRow(held: readonly TextLine[], from: number, delimiter: string): number {
  let quoted = false;
  for (let at = from; at < held.length; at++) {
    quoted = endsQuoted(held[at]?.text ?? "", delimiter, quoted);
    if (!quoted || held[at]?.tooLong) return at - from + 1;
  }
  return 0;
}

function isTooFar(held: readonly TextLine[], from: number): boolean {
  if (held.length - from > farthest.lines) return true;
  return held.slice(from).reduce((sum, { text }) => sum + text.length, 0) > farthest.length;
}

function joined(lines: readonly TextLine[]): CsvLine {
  const raw = lines.map(({ text }) => text).join("\n");
  const tooLong = lines.some((part) => part.tooLong);
  return { line: lines[0]?.line ?? 1, raw, trouble: tooLong ? "tooLong" : null };
}

function slip({ line, text }: TextLine): CsvLine {
  return { line, raw: text, trouble: "quotes" };
}
