/** Somebody asked the process to stop; not a failure. */
export class StopRequested extends Error {}

/**
 * Listens for SIGINT and SIGTERM. The first aborts the signal, with StopRequested as its reason; a
 * second one ends the process at once.
 */
export function listenForStop(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const stop = () => {
    // A Ctrl-C under npm arrives twice: from the terminal, and passed on by npm.
    if (controller.signal.aborted && Date.now() - first < samePress) return;
    if (controller.signal.aborted) process.exit(1);
    first = Date.now();
    controller.abort(new StopRequested());
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}

const samePress = 500;

/** Resolves when the signal aborts. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
