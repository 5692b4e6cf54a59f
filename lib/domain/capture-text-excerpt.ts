import { type Excerpt, excerpt, excerptContext } from "./excerpt";
import { parseInput } from "./parse-input";
import { Refusal } from "./refusal";

type Span = { id: string; capture: string; start: number; end: number };

/**
 * The excerpt that lies between two positions, in code points, of the held text of a capture, with
 * its words and context taken from that text alone. Refuses a span outside it, and too many words.
 */
export function excerptAt(text: string, { id, capture, start, end }: Span): Excerpt {
  const points = [...text];
  if (start < 0 || end <= start || end > points.length)
    throw new Refusal("invalid", "excerpt.outside");
  const exact = points.slice(start, end).join("");
  if (exact.trim() === "") throw new Refusal("invalid", "excerpt.empty");
  return parseInput(excerpt, {
    id,
    capture,
    exact,
    prefix: points.slice(Math.max(0, start - excerptContext), start).join(""),
    suffix: points.slice(end, end + excerptContext).join(""),
    start,
    end,
  });
}
