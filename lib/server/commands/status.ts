import { type Env, readEnv } from "@/lib/env";
import { readAppFile } from "@/lib/server/app-file";
import type { Command } from "@/lib/server/command";
import { databaseProblem, shownAddress } from "@/lib/server/database-problem";
import { readMigrationFiles } from "@/lib/server/migrations/migration-files";
import { readAppliedMigrations } from "@/lib/server/migrations/migration-table";
import { planMigrations } from "@/lib/server/migrations/plan-migrations";
import { isAlive } from "@/lib/server/postgres/is-alive";
import { joinPostgres } from "@/lib/server/postgres/join-postgres";
import { migrationsFolder } from "@/lib/server/root";
import { withClient } from "@/lib/server/with-client";

/** Looks only: it starts, makes and changes nothing. */
export const status: Command = {
  name: "status",
  summary: "say what runs on this data; exit code 3 when Otkaz does not",
  async run() {
    const env = readEnv();
    const app = await readAppFile(env.dataDir);
    const running = app !== undefined && isAlive(app.pid);
    const lines = [
      ["Otkaz", running ? `runs at ${app.url} (process ${app.pid})` : "does not run"],
      ["Data folder", env.dataDir],
      ...(await databaseLines(env)),
    ];
    for (const [name, value] of lines) process.stdout.write(`${name?.padEnd(14)}${value}\n`);
    return running ? 0 : 3;
  },
};

async function databaseLines(env: Env): Promise<string[][]> {
  const url = env.databaseUrl ?? (await joinPostgres(env.dataDir))?.databaseUrl;
  if (!url) return [["Database", "does not run"]];
  const kind = env.databaseUrl ? "external" : "embedded";
  return [
    ["Database", `${kind}, at ${shownAddress(url)}`],
    ["Migrations", await migrationState(url)],
  ];
}

async function migrationState(url: string): Promise<string> {
  const files = await readMigrationFiles(migrationsFolder);
  const applied = await withClient(url, readAppliedMigrations).catch((error) => {
    throw databaseProblem(error, shownAddress(url));
  });
  const pending = planMigrations(files, applied).length;
  return pending === 0
    ? `all ${files.length} applied`
    : `${pending} of ${files.length} not applied`;
}
