import { operator } from "@/lib/domain/actor";
import type { Command } from "@/lib/server/command";
import { importReport } from "@/lib/server/import-report";
import { withRecords } from "@/lib/server/with-records";

// The operations are imported when called: what they import reads the database's address.

const usage = `Usage: npm run otkaz -- demo-records N [SEED]
  Invents N court records (16000 is a usual number) as a batch of their own. Each is marked synthetic,
  in the data and wherever it is counted. The same seed invents the same records.
`;

/** Invented records for demonstrations; never mixed with real ones. */
export const demoRecords: Command = {
  name: "demo-records",
  summary: "demo-records N: invent N court records, marked so wherever they are counted",
  async run([count = "", seed = "1"]) {
    const plan = { count: Number(count), seed: Number(seed) };
    if (!isWhole(plan.count, most) || !isWhole(plan.seed, 1_000_000)) {
      process.stderr.write(usage);
      return 2;
    }
    await withRecords(async (progress) => {
      const batch = await progress.step("Records", async (report) => {
        const { inventRecords } = await import("@/lib/operations/records/invent-records");
        return inventRecords(operator, { ...plan, report: importReport(report, plan.count) });
      });
      progress.line(
        `Batch ${batch.id}, of invented records: npm run otkaz -- records publish ${batch.id}`,
      );
    });
    return 0;
  },
};

const most = 5_000_000;

function isWhole(number: number, limit: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= limit;
}
