import type { Closers } from "@/lib/server/closers";
import type { Progress } from "@/lib/server/progress";

type Opening = { progress: Pick<Progress, "line">; closers: Closers };

/** Starts what the server does by itself, beside answering; it ends before the database does. */
export async function openJobs({ progress, closers }: Opening): Promise<void> {
  // Imported when called: what it imports reads the database's address, which is known only then.
  const { runSchedule } = await import("@/lib/jobs/run-schedule");
  const { runRetention } = await import("@/lib/jobs/run-retention");
  const { runAlerts } = await import("@/lib/jobs/run-alerts");
  const { alertLetter } = await import("@/lib/messages/letters-sent");
  const { readKept } = await import("@/lib/web/kept-search");
  const { runImports } = await import("@/lib/jobs/run-imports");
  const { runSearchOutbox } = await import("@/lib/jobs/run-search-outbox");
  const { runSearchTerms } = await import("@/lib/jobs/run-search-terms");
  const report = progress.line;
  closers.add(runSchedule({ report }).stop);
  closers.add(runRetention({ report }).stop);
  closers.add(runImports({ report }).stop);
  closers.add(runSearchTerms({ report }).stop);
  closers.add(runSearchOutbox({ report }).stop);
  closers.add(runAlerts({ report, write: alertLetter, read: readKept }).stop);
}
