import { setTimeout as pause } from "node:timers/promises";

/**
 * Asks now and then whether something is up and brings it up again when it is not; a failed attempt
 * is told and repeated. Returns what ends this, after an attempt under way.
 */
export function keepUp(options: {
  isUp: () => Promise<boolean>;
  restart: () => Promise<void>;
  tell: (error: unknown) => void;
  every: number;
}): () => Promise<void> {
  const ending = new AbortController();
  const watching = watch(options, ending.signal);
  return async () => {
    ending.abort();
    await watching;
  };
}

async function watch(
  { isUp, restart, tell, every }: Parameters<typeof keepUp>[0],
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await pause(every, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      if (!(await isUp())) await restart();
    } catch (error) {
      tell(error);
    }
  }
}
