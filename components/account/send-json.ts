import { z } from "zod";

/** What the server refuses: `kind` of the refusal and its words. */
const refused = z.object({
  problem: z.object({ kind: z.string(), message: z.string() }),
});

export type Sent<T> = { body: T } | { problem: string; kind: string };

/**
 * Sends JSON and reads the answer by its schema. What the server refuses comes back with its words; an
 * answer that cannot be read, or none at all, as a problem without words.
 */
export async function sendJson<S extends z.ZodType>(
  path: string,
  body: unknown,
  schema: S,
): Promise<Sent<z.output<S>>> {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const given: unknown = await answer.json();
    const problem = refused.safeParse(given);
    if (problem.success)
      return { problem: problem.data.problem.message, kind: problem.data.problem.kind };
    return { body: schema.parse(given) };
  } catch {
    return { problem: "", kind: "unavailable" };
  }
}
