import { errorCode, errorText } from "@/lib/server/error-code";
import type { MigrationFile } from "@/lib/server/migrations/migration-files";
import { StartProblem } from "@/lib/server/start-problem";

/** The sentence for a migration that failed and was undone. */
export function migrationProblem(error: unknown, { name, sql }: MigrationFile): StartProblem {
  const room =
    errorCode(error) === "53100" ? " There is no space left on the database's disk." : "";
  const words = `${errorText(error)}${lineOf(error, sql)}`;
  return new StartProblem(
    `The migration ${name} failed and was undone (${words}); the data is as it was before.${room}`,
    error,
  );
}

/** PostgreSQL gives the position as a count of characters from 1. */
function lineOf(error: unknown, sql: string): string {
  const position: unknown = Object.getOwnPropertyDescriptor(Object(error), "position")?.value;
  const characters = Number(position);
  if (!Number.isSafeInteger(characters) || characters < 1) return "";
  return ` at line ${[...sql].slice(0, characters).join("").split("\n").length}`;
}
