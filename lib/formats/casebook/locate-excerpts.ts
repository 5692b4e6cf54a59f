import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";
import type { CasebookProblem } from "./casebook-problem";
import { locateExcerpt } from "./locate-excerpt";

/** The NFC texts of captures by their ids. */
export type CaptureTexts = ReadonlyMap<string, string>;

const written = z.looseObject({
  id: z.string(),
  capture: z.string(),
  exact: z.string(),
  start: z.int().optional(),
});
type Written = z.infer<typeof written>;
const holder = z.looseObject({ excerpts: z.array(written).optional() });

/**
 * Gives every excerpt of a seed file its position and context: the file is one object with
 * `excerpts`, or an array of such objects. An excerpt that cannot be found stays as it is and is
 * named. Returns the file's text anew, laid out by two spaces.
 */
export function locateExcerpts(
  json: string,
  texts: CaptureTexts,
): { json: string; problems: CasebookProblem[] } {
  const problems: CasebookProblem[] = [];
  const parsed: unknown = JSON.parse(json);
  const locate = (one: unknown) => located(one, texts, problems);
  const whole = Array.isArray(parsed) ? parsed.map(locate) : locate(parsed);
  const ids = idsIn(parsed);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  problems.push(...twice.map((id) => ({ id, says: "two excerpts have this id" })));
  return { json: `${JSON.stringify(whole, null, 2)}\n`, problems };
}

/** The object again, its keys in their order, with the excerpts located. */
function located(one: unknown, texts: CaptureTexts, problems: CasebookProblem[]): unknown {
  const { excerpts } = holder.parse(one);
  if (!excerpts) return one;
  return { ...Object(one), excerpts: excerpts.map((excerpt) => place(excerpt, texts, problems)) };
}

function place(excerpt: Written, texts: CaptureTexts, problems: CasebookProblem[]): object {
  const { id, capture } = excerpt;
  const text = texts.get(capture);
  if (text === undefined) {
    problems.push({ id, says: `no source has a capture ${capture}` });
    return excerpt;
  }
  try {
    return locateExcerpt(excerpt, text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push({ id, says: reasons[error.key] ?? error.message });
    return excerpt;
  }
}

const reasons: Readonly<Record<string, string>> = {
  "excerpt.notInCapture": "the words stand nowhere in the capture",
  "excerpt.ambiguous": "the words stand more than once in the capture: quote more of them",
};

function idsIn(parsed: unknown): string[] {
  const holders = z.array(holder).parse(Array.isArray(parsed) ? parsed : [parsed]);
  return holders.flatMap(({ excerpts = [] }) => excerpts.map(({ id }) => id));
}
