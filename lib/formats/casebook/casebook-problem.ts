import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";

/**
 * What is wrong in a seed file, for the person who writes it: the id of the thing as it stands in the
 * file (or a file's name, or nothing, where it is the whole file), and a sentence's end that says what.
 */
export type CasebookProblem = { id: string; says: string };

/** Does a piece of reading; what it throws becomes a problem of the file. */
export function attempt<T>(read: () => T): { value: T } | { problem: CasebookProblem } {
  try {
    return { value: read() };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** A refusal that names a file tells the parts of a case apart. */
function problemOf(error: unknown): CasebookProblem {
  if (error instanceof z.ZodError) return { id: "", says: z.prettifyError(error) };
  if (!(error instanceof Refusal)) return { id: "", says: String(error) };
  const { file = "", problem = error.message } = error.values;
  const [part = ""] = /[\w.-]+\.(json|md)$/.exec(String(file)) ?? [];
  return { id: part, says: String(problem) };
}
