import type { Report } from "@/lib/server/report";

// Imported when called: what they import reads the database's address, which is known only then.

/** Brings law, courts, regions and calendar up to date. */
export async function loadReference(report: Report): Promise<void> {
  const { loadReferenceData } = await import("@/lib/operations/load-reference");
  await loadReferenceData(report);
}

/** Loads the seed casebook where there is none; it overwrites and revives nothing. */
export async function loadCasebook(report: Report): Promise<void> {
  const { loadSeedCasebook } = await import("@/lib/operations/load-casebook");
  await loadSeedCasebook(report);
}

/** Enforces what was redacted after the backup that this database was restored from. */
export async function enforceRedactions(report: Report): Promise<void> {
  const { replayRedactions } = await import("@/lib/operations/replay-redactions");
  const { replayed, lifted, unreadable } = await replayRedactions();
  if (unreadable > 0)
    report(`${unreadable} lines of redactions.ndjson cannot be read: compare it with a copy`);
  if (replayed > 0) report(`Redactions enforced anew: ${replayed}`);
  if (lifted > 0) report(`Redactions lifted anew: ${lifted}`);
}

/** The path with which the first admin sets a password, while no admin account exists. */
export async function firstAdminPath(): Promise<string | null> {
  const { firstAdminLink } = await import("@/lib/operations/invite-first-admin");
  return firstAdminLink();
}
