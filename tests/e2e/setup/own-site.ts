import { join } from "node:path";
import { afterAll } from "vitest";
import { type Running, startOtkaz } from "@/tests/e2e/setup/otkaz";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

/** An Otkaz for one test file, which may publish and withdraw there without being seen by others. */
export async function aSiteOfItsOwn(): Promise<Running> {
  const folder = await temporaryFolder();
  const running = await startOtkaz({ dataDir: join(folder, "data") });
  afterAll(async () => {
    await running.stop();
    await removeFolder(folder);
  });
  return running;
}
