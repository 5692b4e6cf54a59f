import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";

/** Reads a file; what makes that impossible becomes an invalid Refusal that names file and place. */
export function namingFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    throw new Refusal("invalid", "casebook.invalidFile", { file, problem });
  }
}

function problemOf(error: unknown): string | null {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  if (error instanceof Refusal || error instanceof SyntaxError) return error.message;
  return null;
}
