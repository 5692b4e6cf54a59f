import { fileLimits } from "@/lib/domain/records/record-limits";

/** A line without its end; `tooLong` where only its beginning was kept. */
export type TextLine = { line: number; text: string; tooLong: boolean };

/** How much of a line that is too long is kept, to be shown with its refusal. */
const kept = 2_000;

/**
 * The lines of a text, one after another. No more than one line of at most `limit` characters is held:
 * of a longer one the beginning is kept and the rest is passed over.
 */
export async function* textLines(
  chunks: AsyncIterable<string>,
  limit: number = fileLimits.row,
): AsyncGenerator<TextLine> {
  let line = 1;
  let held = "";
  let tooLong = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf("\n"); at !== -1; at = chunk.indexOf("\n", from)) {
      const text = held + chunk.slice(from, at);
      yield lineOf(line, text, tooLong || text.length > limit);
      line += 1;
      held = "";
      tooLong = false;
      from = at + 1;
    }
    held += chunk.slice(from);
    if (tooLong || held.length > limit) {
      tooLong = true;
      held = held.slice(0, kept);
    }
  }
  if (held !== "") yield lineOf(line, held, tooLong);
}

function lineOf(line: number, text: string, tooLong: boolean): TextLine {
  if (tooLong) return { line, text: text.slice(0, kept), tooLong };
  return { line, text: text.endsWith("\r") ? text.slice(0, -1) : text, tooLong };
}
