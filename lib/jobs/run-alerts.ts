import { type AlertParts, sendDueAlerts } from "@/lib/operations/saved/send-due-alerts";
import { runAgain } from "./run-again";

/** How often it is looked for alerts whose time has come, in milliseconds: a minute. */
const alertsEveryMs = 60_000;

type Running = AlertParts & { everyMs?: number; report: (line: string) => void };

/** Writes to those who follow something when there is something new, until it is stopped. */
export function runAlerts({ everyMs = alertsEveryMs, report, ...parts }: Running) {
  const trouble = "Alerts cannot be looked at; trying again";
  return runAgain({ everyMs, work: (at) => sendDueAlerts(at, parts), trouble, report });
}
