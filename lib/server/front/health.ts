import type { OutgoingHttpHeaders } from "node:http";
import type { Answer } from "./answer";

const answerWithinMs = 2000;

/** `/healthz` says that the process is alive, `/readyz` that it can also answer readers. */
export async function answerHealth(
  pattern: "/healthz" | "/readyz",
  ready: () => Promise<boolean>,
  headers: OutgoingHttpHeaders,
): Promise<Answer> {
  const well = pattern === "/healthz" || (await isReady(ready));
  return {
    status: well ? 200 : 503,
    headers: {
      ...headers,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      ...(well ? {} : { "Retry-After": "5" }),
    },
    body: Buffer.from(well ? "ok\n" : "not ready\n"),
  };
}

/** Whether the process can answer readers; silence is a no. */
export async function isReady(
  ready: () => Promise<boolean>,
  withinMs: number = answerWithinMs,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, withinMs, false);
  });
  try {
    return await Promise.race([late, ready()]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
