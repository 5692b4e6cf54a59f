import { publishDue } from "@/lib/operations/desk/publication/publish-due";
import { runAgain } from "./run-again";

/** How often the schedule is looked at, in milliseconds. */
export const scheduleEveryMs = 20_000;

type Running = { everyMs?: number; report: (line: string) => void };

/** Publishes what was planned for now, until it is stopped. */
export function runSchedule({ everyMs = scheduleEveryMs, report }: Running) {
  const trouble = "The schedule of publications cannot be read; trying again";
  return runAgain({ everyMs, work: publishDue, trouble, report });
}
