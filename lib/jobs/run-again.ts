/** A piece of work that the server does by itself, again and again. */
type Repeated = {
  everyMs: number;
  work: (at: Date) => Promise<unknown>;
  /** What the operator is told at the first failure in a row; nothing of a case stands in it. */
  trouble: string;
  report: (line: string) => void;
};

/**
 * Does a piece of work now and again every so often, until it is stopped. Stopping waits for what is
 * being done. Work that failed is tried again the next time.
 */
export function runAgain({ everyMs, work, trouble, report }: Repeated) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let failing = false;
  const once = async () => {
    try {
      await work(new Date());
      failing = false;
    } catch {
      if (!failing) report(trouble);
      failing = true;
    }
    if (!stopped) wait();
  };
  let running: Promise<void> = Promise.resolve();
  const wait = () => {
    timer = setTimeout(() => {
      running = once();
    }, everyMs);
    timer.unref();
  };
  running = once();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
