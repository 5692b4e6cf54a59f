import { randomBytes } from "node:crypto";
import { errorCode, errorText } from "@/lib/server/error-code";

/** A rendering that cannot be shown; its message is our own and holds nothing of the request. */
export class RenderFailure extends Error {
  override readonly name = "RenderFailure";
}

/** An answer that would be right later: too slow, or overtaken by publications again and again. */
export class NotNow extends Error {
  override readonly name = "NotNow";
}

/** The id that a reader can quote and an operator can find. It says nothing about the reader. */
export function newFailureId(): string {
  return randomBytes(5).toString("hex");
}

/** The one line a log gets: id, route pattern, class and message, and no value of the request. */
export function failureLine(id: string, pattern: string, error: unknown): string {
  return `Failure ${id} at ${pattern}: ${describe(error)}`;
}

function describe(error: unknown): string {
  if (error instanceof RenderFailure || error instanceof NotNow)
    return `${error.name}: ${error.message}`;
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return [name, errorCode(error), withoutValues(errorText(error))].filter(Boolean).join(" ");
}

/** What stands in quotes, after a colon, in another script or in digits may be a reader's own. */
function withoutValues(message: string): string {
  const [first = ""] = message.split(/[\n:]/);
  return first
    .replace(/(["'`«“]).*?(["'`»”]|$)/gu, "…")
    .replace(/\S*[@/\\=?&]\S*/gu, "…")
    .replace(/[^\x20-\x7e…]+/gu, "…")
    .replace(/\d+/g, "#")
    .slice(0, 160)
    .trim();
}
