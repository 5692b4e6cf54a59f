import { randomBytes } from "node:crypto";

/** An id that nobody has and that tells nothing of what it names: the beginning, then ten digits. */
export function newId(beginning: string): string {
  return `${beginning}${randomBytes(5).toString("hex")}`;
}
