import { z } from "zod";
import { discrepancy } from "@/lib/domain/discrepancy";
import { reportedFigure } from "@/lib/domain/reported-figure";
import { publisher, source } from "@/lib/domain/source";
import { attempt, type CasebookProblem } from "./casebook-problem";
import { type Checked, untouched } from "./check-case";
import { type CaptureTexts, locateExcerpts } from "./locate-excerpts";
import { readList } from "./read-list";

/** The lists of the seed casebook, by the names of their files. */
const lists: readonly { name: RegExp; item: z.ZodType; quotes: boolean }[] = [
  { name: /(^|\/)figures[^/]*\.json$/, item: reportedFigure, quotes: true },
  { name: /(^|\/)discrepancies\.json$/, item: discrepancy, quotes: true },
  { name: /(^|\/)sources\.json$/, item: source, quotes: false },
  { name: /(^|\/)publishers\.json$/, item: publisher, quotes: false },
];

/** Checks a list of the seed casebook, as `checkCase` does a case. Its name says what it lists. */
export function checkList(name: string, json: string, texts: CaptureTexts | undefined): Checked {
  const list = lists.find((one) => one.name.test(name));
  if (!list)
    return { json, problems: [{ id: "", says: "is no list of the casebook by its name" }] };
  const placed = attempt(() =>
    texts && list.quotes ? locateExcerpts(json, texts) : untouched(json),
  );
  if ("problem" in placed) return { json, problems: [placed.problem] };
  const read = attempt(() => readList(list.item, name, placed.value.json));
  const more = "problem" in read ? [read.problem] : sideProblems(read.value);
  return { json: placed.value.json, problems: [...placed.value.problems, ...more] };
}

const sided = z.array(
  z.looseObject({
    id: z.string(),
    sides: z.array(z.looseObject({ excerpts: z.array(z.string()) })),
    excerpts: z.array(z.looseObject({ id: z.string() })),
  }),
);

/** Each side of a discrepancy names excerpts of that discrepancy. */
function sideProblems(items: readonly unknown[]): CasebookProblem[] {
  const discrepancies = sided.safeParse(items).data ?? [];
  return discrepancies.flatMap(({ id, sides, excerpts }) => {
    const held = new Set(excerpts.map((excerpt) => excerpt.id));
    const named = sides.flatMap((side) => side.excerpts);
    return named
      .filter((excerpt) => !held.has(excerpt))
      .map((excerpt) => ({ id, says: `has no excerpt ${excerpt}` }));
  });
}
