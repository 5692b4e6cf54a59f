import { randomBytes } from "node:crypto";

/** An id that nobody can guess and everybody can read aloud: `term-1f0c9a7be2`. */
export function shortId(kind: string): string {
  return `${kind}-${randomBytes(5).toString("hex")}`;
}
