import { z } from "zod";
import { draftEntry } from "@/lib/domain/case-entry";
import { revisionStates } from "@/lib/domain/revision";
import type { SaveAnswer, SaveRequest } from "./save-driver";

/** How long a save may take before it counts as not answered, in milliseconds. */
const patienceMs = 60_000;

const saved = z.object({
  version: z.int(),
  savedAt: z.string(),
  revision: z.int(),
  state: z.enum(revisionStates),
});
const refused = z.object({
  problem: z.object({
    kind: z.string(),
    message: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
});
const loaded = z.object({
  version: z.int(),
  entry: draftEntry,
  revision: z.object({ number: z.int(), state: z.enum(revisionStates), savedAt: z.string() }),
  mayWrite: z.boolean(),
});
const keyed = z.object({ key: z.string(), account: z.string() });

/** A case as the server holds it, with the version that a save must name. */
type LoadedCase = z.infer<typeof loaded>;

const caseApi = (id: string) => `/desk/api/cases/${encodeURIComponent(id)}`;

/** Sends one save. What is no answer of the desk counts as none, and is tried again. */
export async function sendCase(
  id: string,
  request: SaveRequest & { by: string },
): Promise<SaveAnswer> {
  const response = await fetch(caseApi(id), {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(patienceMs),
  });
  const body: unknown = await response.json().catch(() => null);
  return saveAnswer(response.status, body);
}

/** What an answer means for the text that was sent. */
export function saveAnswer(status: number, body: unknown): SaveAnswer {
  const taken = saved.safeParse(body);
  if (status === 200 && taken.success) {
    const { version, savedAt, revision: number, state } = taken.data;
    return { kind: "saved", version, savedAt, revision: { number, state } };
  }
  const problem = refused.safeParse(body).data?.problem;
  const version = problem?.values.version;
  if (status === 409 && typeof version === "number") return { kind: "overtaken", version };
  if (status === 401) return { kind: "sign-in" };
  if (!problem || status === 429 || status >= 500) return { kind: "unanswered" };
  return { kind: "refused", message: problem.message, final: isFinal(status) };
}

/** What may no longer be written, or is not there any more, is not tried again by itself. */
function isFinal(status: number): boolean {
  return [403, 404, 409, 410].includes(status);
}

/** The case as the server holds it now; null where it does not answer or does not show it. */
export async function loadCase(id: string): Promise<LoadedCase | null> {
  const body = await bodyOf(caseApi(id));
  return loaded.safeParse(body).data ?? null;
}

/** The key for text kept on this device, and whose it is; null for somebody who is not signed in. */
export async function fetchDeviceKey(): Promise<{ key: string; account: string } | null> {
  return keyed.safeParse(await bodyOf("/desk/api/device-key")).data ?? null;
}

async function bodyOf(path: string): Promise<unknown> {
  try {
    const response = await fetch(path, { headers: { Accept: "application/json" } });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
