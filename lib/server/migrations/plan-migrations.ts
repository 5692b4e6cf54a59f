import type { MigrationFile } from "@/lib/server/migrations/migration-files";
import { StartProblem } from "@/lib/server/start-problem";

/** A row of `_prisma_migrations` that was not rolled back. */
export type AppliedMigration = { name: string; checksum: string; finished: boolean };

/**
 * The migrations that are still to be applied, in order. Throws StartProblem when folder and
 * database tell different histories: nothing may be applied on top of that.
 */
export function planMigrations(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const row of applied) assertSameHistory(row, byName.get(row.name));
  for (const file of files) assertOneTransaction(file);
  const done = new Set(applied.map((row) => row.name));
  return files.filter((file) => !done.has(file.name));
}

function assertSameHistory(row: AppliedMigration, file: MigrationFile | undefined): void {
  if (!file)
    throw new StartProblem(
      `This database holds data of a newer version of Otkaz (its migration ${row.name} is not among ours): start that version, or restore a backup made before the update.`,
    );
  if (!row.finished)
    throw new StartProblem(
      `The migration ${row.name} was begun by another program and never finished: restore a backup made before it.`,
    );
  if (row.checksum !== file.checksum)
    throw new StartProblem(
      `The migration ${row.name} was changed after this database had applied it: restore its file as it was.`,
    );
}

/** A file that ends the transaction it runs in could leave half of itself behind. */
function assertOneTransaction({ name, sql }: MigrationFile): void {
  const command = transactionCommand.exec(sql)?.[1];
  if (command)
    throw new StartProblem(
      `The migration ${name} holds ${command.toUpperCase()}, but each migration runs in one transaction of ours: remove the command.`,
    );
}

const transactionCommand =
  /^[ \t]*(begin|start transaction|commit|rollback|abort|end transaction)(?: work| transaction)?[ \t]*;/im;
