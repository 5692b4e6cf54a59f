import { errorCode, errorText } from "@/lib/server/error-code";
import { StartProblem } from "@/lib/server/start-problem";
import { diskFull } from "@/lib/server/system-problem";

/**
 * Turns an error of a database connection into a sentence for the operator. `where` is the folder or
 * the address without its password; an error that is not the operator's comes back unchanged.
 */
export function databaseProblem(error: unknown, where: string): unknown {
  if (error instanceof StartProblem) return error;
  const code = errorCode(error);
  if (code === "53100") return new StartProblem(diskFull(where), error);
  const cannotConnect =
    connection.has(code) || /timeout|ended unexpectedly/i.test(errorText(error));
  if (!cannotConnect) return error;
  return new StartProblem(
    `The database at ${where} cannot be reached (${errorText(error) || code}): check that it runs and that the address, role and password are right.`,
    error,
  );
}

/** An address as it may be shown: without role and password. */
export function shownAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Refused and unknown hosts, wrong passwords (28…), no such database (3D000), no connections left. */
const connection: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "ENOENT",
  "28P01",
  "28000",
  "3D000",
  "53300",
  "57P03",
]);
