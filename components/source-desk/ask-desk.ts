import { z } from "zod";

/** What the desk answers: what was asked for, or in words why not; `message` is null where nobody answered. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string | null };

const problem = z.object({ problem: z.object({ message: z.string() }) });

/** Asks a JSON route of the desk. */
export function askDesk<S extends z.ZodType>(schema: S, path: string) {
  return answered(schema, () => fetch(path));
}

/** Sends JSON to a route of the desk. */
export function tellDesk<S extends z.ZodType>(schema: S, path: string, body: unknown) {
  return answered(schema, () =>
    fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

/** Sends a file to a route of the desk: its bytes, never its name, and what is said of it. */
export function sendFile<S extends z.ZodType>(
  schema: S,
  path: string,
  { file, about }: { file: Blob; about?: Readonly<Record<string, unknown>> },
) {
  return answered(schema, () =>
    fetch(path, {
      method: "POST",
      headers: {
        "Content-Type": "application/octet-stream",
        "X-Desk-Upload": "1",
        ...(about ? { "X-Desk-About": encodeURIComponent(JSON.stringify(about)) } : {}),
      },
      body: file,
    }),
  );
}

async function answered<S extends z.ZodType>(
  schema: S,
  ask: () => Promise<Response>,
): Promise<Answer<z.output<S>>> {
  try {
    const response = await ask();
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: schema.parse(body) };
    const said = problem.safeParse(body);
    return { ok: false, message: said.success ? said.data.problem.message : null };
  } catch {
    return { ok: false, message: null };
  }
}
