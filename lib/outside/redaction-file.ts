import { existsSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import {
  type Redaction,
  type RedactionLift,
  redaction,
  redactionLift,
} from "@/lib/domain/redaction";
import { readEnv } from "@/lib/env";

/** The ledger outside the database: a restored backup does not know what was redacted since. */
function ledgerPath(): string {
  return join(readEnv().dataDir, "redactions.ndjson");
}

/**
 * Appends lines to the ledger outside the database and waits until they are on the disk. Each begins
 * a line of its own, whatever a crash left before it.
 */
export async function appendRedactions(
  lines: readonly (Redaction | RedactionLift)[],
): Promise<void> {
  if (lines.length === 0) return;
  const file = await open(ledgerPath(), "a", 0o600);
  try {
    await file.appendFile(lines.map((line) => `\n${JSON.stringify(line)}\n`).join(""));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What the ledger outside the database holds: what was redacted, and which lines were lifted. */
export type Ledger = { lines: Redaction[]; lifts: RedactionLift[]; unreadable: number };

/**
 * Reads the ledger outside the database. A line that was cut off by a crash is passed over and
 * counted: it was never acknowledged, but an operator should know of it.
 */
export async function readRedactions(): Promise<Ledger> {
  const ledger: Ledger = { lines: [], lifts: [], unreadable: 0 };
  if (!existsSync(ledgerPath())) return ledger;
  const written = (await readFile(ledgerPath(), "utf8")).split("\n").filter((line) => line !== "");
  for (const text of written) {
    const line = readLine(text);
    if (!line) ledger.unreadable += 1;
    else if ("lifted" in line) ledger.lifts.push(line);
    else ledger.lines.push(line);
  }
  return ledger;
}

const anyLine = z.union([redaction, redactionLift]);

function readLine(line: string): Redaction | RedactionLift | null {
  try {
    return anyLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
