import { readEnv } from "@/lib/env";
import type { Command } from "@/lib/server/command";
import { createProgress } from "@/lib/server/progress";
import { startUp } from "@/lib/server/start-up";
import { listenForStop } from "@/lib/server/stop-signals";

export const start: Command = {
  name: "start",
  summary: "bring everything up and serve until stopped",
  async run() {
    const signal = listenForStop();
    const progress = createProgress(process.stdout, signal);
    const env = await progress.step("Settings", async () => readEnv());
    await startUp({ env, progress, signal });
    return 0;
  },
};
