import { DatabaseError } from "pg";

/** Whether PostgreSQL says that its disk is full; what was not committed is gone. */
export function isNoRoom(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "53100";
}
