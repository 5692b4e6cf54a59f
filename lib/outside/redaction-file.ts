import { existsSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Redaction, redaction } from "@/lib/domain/redaction";
import { readEnv } from "@/lib/env";

/** The ledger outside the database: a restored backup does not know what was redacted since. */
function ledgerPath(): string {
  return join(readEnv().dataDir, "redactions.ndjson");
}

/**
 * Appends lines to the ledger outside the database and waits until they are on the disk. Each begins
 * a line of its own, whatever a crash left before it.
 */
export async function appendRedactions(lines: readonly Redaction[]): Promise<void> {
  const file = await open(ledgerPath(), "a", 0o600);
  try {
    await file.appendFile(lines.map((line) => `\n${JSON.stringify(line)}\n`).join(""));
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Reads the ledger outside the database. A line that was cut off by a crash is passed over and
 * counted: it was never acknowledged, but an operator should know of it.
 */
export async function readRedactions(): Promise<{ lines: Redaction[]; unreadable: number }> {
  if (!existsSync(ledgerPath())) return { lines: [], unreadable: 0 };
  const written = (await readFile(ledgerPath(), "utf8")).split("\n").filter((line) => line !== "");
  const lines = written.flatMap((line) => readLine(line) ?? []);
  return { lines, unreadable: written.length - lines.length };
}

function readLine(line: string): Redaction | null {
  try {
    return redaction.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
