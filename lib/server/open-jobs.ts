import type { Closers } from "@/lib/server/closers";
import type { Progress } from "@/lib/server/progress";

type Opening = { progress: Pick<Progress, "line">; closers: Closers };

/** Starts what the server does by itself, beside answering; it ends before the database does. */
export async function openJobs({ progress, closers }: Opening): Promise<void> {
  // Imported when called: what it imports reads the database's address, which is known only then.
  const { runSchedule } = await import("@/lib/jobs/run-schedule");
  const { runRetention } = await import("@/lib/jobs/run-retention");
  const report = progress.line;
  closers.add(runSchedule({ report }).stop);
  closers.add(runRetention({ report }).stop);
}
