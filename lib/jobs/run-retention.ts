import { applyRetention } from "@/lib/operations/desk/settings/apply-retention";
import { runAgain } from "./run-again";

/** How often it is looked for what has been kept long enough, in milliseconds: six hours. */
const retentionEveryMs = 6 * 60 * 60 * 1000;

/** Deletes what has been kept for as long as the settings say, until it is stopped. */
export function runRetention({ report }: { report: (line: string) => void }) {
  const trouble = "What was kept long enough cannot be deleted; trying again";
  return runAgain({ everyMs: retentionEveryMs, work: applyRetention, trouble, report });
}
