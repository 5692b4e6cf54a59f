import { openPostgres } from "@/lib/server/postgres/open-postgres";

// Run as a process of its own: opens the database of a data folder, says so and waits to be ended.
const [dataDir = ""] = process.argv.slice(2);
try {
  const { databaseUrl, adopted, fresh } = await openPostgres({ dataDir, report: () => undefined });
  process.stdout.write(`${JSON.stringify({ databaseUrl, adopted, fresh })}\n`);
  setInterval(() => undefined, 1_000);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ problem: String(error) })}\n`);
  process.exitCode = 1;
}
