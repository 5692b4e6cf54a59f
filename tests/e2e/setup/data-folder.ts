import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readEmbeddedPid } from "@/tests/e2e/setup/embedded-pid";
import { type Running, startOtkaz } from "@/tests/e2e/setup/otkaz";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

/** A data folder for one test; it is removed after the test. */
export async function aDataFolder(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => removeFolder(folder));
  return join(folder, "data");
}

type Settings = Parameters<typeof startOtkaz>[0];

/** An Otkaz for one test; it and its database are ended after the test, whatever happened to them. */
export async function anOtkaz(settings: Settings): Promise<Running> {
  const running = await startOtkaz(settings);
  onTestFinished(async () => {
    await running.stop();
    const database = await readEmbeddedPid(settings.dataDir);
    if (database !== undefined) endQuietly(database);
  });
  return running;
}

/** The process may have gone already. */
function endQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // Nothing is left to end.
  }
}
