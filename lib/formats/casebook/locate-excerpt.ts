import { type Excerpt, excerptContext } from "@/lib/domain/excerpt";
import { Refusal } from "@/lib/domain/refusal";

/** An excerpt as an author writes it: the words, and the position once it is known. */
type WrittenExcerpt = { id: string; capture: string; exact: string; start?: number | undefined };

/**
 * Finds an excerpt in the NFC text of its capture and gives it position and context. A position that
 * still holds is kept; words that stand nowhere, or more than once, are refused by their id.
 */
export function locateExcerpt(written: WrittenExcerpt, captureText: string): Excerpt {
  const points = [...captureText];
  const exact = written.exact.normalize("NFC");
  const length = [...exact].length;
  const start = startOf(written, exact, captureText, points);
  const end = start + length;
  return {
    id: written.id,
    capture: written.capture,
    exact,
    prefix: points.slice(Math.max(0, start - excerptContext), start).join(""),
    suffix: points.slice(end, end + excerptContext).join(""),
    start,
    end,
  };
}

function startOf(written: WrittenExcerpt, exact: string, text: string, points: string[]): number {
  const { start } = written;
  const length = [...exact].length;
  if (start !== undefined && points.slice(start, start + length).join("") === exact) return start;
  const first = text.indexOf(exact);
  if (first < 0) throw new Refusal("invalid", "excerpt.notInCapture", { id: written.id });
  if (text.indexOf(exact, first + 1) >= 0)
    throw new Refusal("invalid", "excerpt.ambiguous", { id: written.id });
  return [...text.slice(0, first)].length;
}
