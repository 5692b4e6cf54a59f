import { generateClientIfMissing } from "@/lib/server/generate-client";
import { loadReference } from "@/lib/server/load-data";
import { prepareDatabase } from "@/lib/server/prepare-database";
import type { Progress } from "@/lib/server/progress";
import { withDatabase } from "@/lib/server/with-database";

/** Does a piece of work on court records: on a database that has its tables, courts and articles. */
export function withRecords(work: (progress: Progress) => Promise<void>): Promise<void> {
  return withDatabase(async (database, progress) => {
    await progress.step("Migrations", (report) => prepareDatabase(database, report));
    await progress.step("Database client", generateClientIfMissing);
    await progress.step("Reference data", loadReference);
    await work(progress);
  });
}
