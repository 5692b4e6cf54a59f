/**
 * Tables of the desk that no export has: what opens an account, what was needed once, and what people
 * keep for themselves, which is theirs alone and goes into their own copy.
 */
const secretTables: ReadonlySet<string> = new Set([
  "recovery_code",
  "passkey",
  "challenge",
  "rate_limit",
  "invitation",
  "source_contact",
  "saved_search",
  "casefile",
  "casefile_item",
  "alert",
  "mail_address",
]);

/** Columns of bytes that are no secret: the copy of a document. */
const openBytes: ReadonlySet<string> = new Set(["capture.body"]);

/** Digests that open nothing: they show that a copy is the one that was taken. */
const openDigests: ReadonlySet<string> = new Set(["capture.sha256"]);

/** A column of a table, with its type as PostgreSQL names it. */
export type Column = { table: string; column: string; type: string };

/**
 * True where an export may hold a column. What nobody has thought of is left out: bytes of every
 * other kind are sealed, and a name that speaks of a hash, token, key or secret is believed.
 */
export function isExported({ table, column, type }: Column): boolean {
  if (secretTables.has(table)) return false;
  const name = `${table}.${column}`;
  if (type === "bytea") return openBytes.has(name);
  return (
    openDigests.has(name) ||
    !/hash|token|secret|sealed|password|receipt|_key$|totp_last/.test(column)
  );
}
