import { migrate } from "@/lib/server/migrations/migrate";

// Run as a process of its own: migrates a database and says which migrations it applied itself.
const [databaseUrl = "", folder = ""] = process.argv.slice(2);
const applied = await migrate({ databaseUrl, folder, report: () => undefined });
process.stdout.write(`${JSON.stringify(applied)}\n`);
