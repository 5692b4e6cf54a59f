import { publishDue } from "@/lib/operations/desk/publication/publish-due";

/** How often the schedule is looked at, in milliseconds. */
export const scheduleEveryMs = 20_000;

/** Looks at the schedule; the first failure in a row is reported, in words without a case in them. */
type Running = { everyMs?: number; report: (line: string) => void };

/**
 * Publishes what was planned for now, again and again, until it is stopped. Stopping waits for what is
 * being published. A database that does not answer is asked again the next time.
 */
export function runSchedule({ everyMs = scheduleEveryMs, report }: Running) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let failing = false;
  const look = async () => {
    try {
      await publishDue(new Date());
      failing = false;
    } catch {
      if (!failing) report("The schedule of publications cannot be read; trying again");
      failing = true;
    }
    if (!stopped) wait();
  };
  let running: Promise<void> = Promise.resolve();
  const wait = () => {
    timer = setTimeout(() => {
      running = look();
    }, everyMs);
    timer.unref();
  };
  running = look();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
