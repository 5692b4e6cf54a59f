import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startOtkaz } from "@/tests/e2e/setup/otkaz";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

declare module "vitest" {
  interface ProvidedContext {
    /** The Otkaz that all stories read: its address, its one-time link, its data folder. */
    site: { url: string; setupPath: string; dataDir: string };
  }
}

/** Runs the real program once for the whole run, on data of its own, as an operator would. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const running = await startOtkaz({ dataDir: join(folder, "data") });
  const { url, dataDir } = running;
  project.provide("site", { url, setupPath: running.setupPath ?? "", dataDir });
  return async () => {
    const code = await running.stop();
    if (code !== 0) throw new Error(`Otkaz ended with ${code}:\n${running.written()}`);
    await removeFolder(folder);
  };
}
