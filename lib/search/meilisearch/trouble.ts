import { MeilisearchApiError, MeilisearchRequestError, type Task } from "meilisearch";

/** The server took a task and could not do it; `code` says why in one word. */
export class TaskFailed extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`The search engine could not do a task: ${code}`);
    this.code = code;
  }
}

/** Waits until the server has done what it accepted: accepting alone says nothing. */
export async function settled(enqueued: { waitTask: () => Promise<Task> }): Promise<void> {
  const task = await enqueued.waitTask();
  if (task.status !== "succeeded") throw new TaskFailed(task.error?.code ?? task.status);
}

/** What the server said no with; undefined where it said nothing. */
export function apiErrorOf(error: unknown): MeilisearchApiError | undefined {
  if (error instanceof MeilisearchApiError) return error;
  return error instanceof MeilisearchRequestError ? apiErrorOf(error.cause) : undefined;
}

/**
 * True where the server is well and refuses what it was given: the same is refused again. A server
 * that is down, or a key that it does not know, says nothing about what was given.
 */
export function isRefusedContent(error: unknown): boolean {
  if (error instanceof TaskFailed) return true;
  return contentStatus.has(apiErrorOf(error)?.response.status ?? 0);
}

const contentStatus: ReadonlySet<number> = new Set([400, 404, 409, 413, 415, 422]);

/** The class of an error, for the operator: no address, no key, no word of a document. */
export function troubleOf(error: unknown): string {
  if (error instanceof TaskFailed) return error.code;
  const said = apiErrorOf(error);
  if (said) return said.cause?.code ?? `status_${said.response.status}`;
  if (error instanceof MeilisearchRequestError) return "unreachable";
  return error instanceof Error ? error.name : "unknown";
}
