import { buildAlways } from "@/lib/server/build";
import type { Command } from "@/lib/server/command";
import { generateClientIfMissing } from "@/lib/server/generate-client";
import { createProgress } from "@/lib/server/progress";
import { listenForStop } from "@/lib/server/stop-signals";

export const build: Command = {
  name: "build",
  summary: "build the pages; start does it by itself when they are out of date",
  async run() {
    const signal = listenForStop();
    const progress = createProgress(process.stdout, signal);
    await progress.step("Database client", generateClientIfMissing);
    await progress.step("Pages", () => buildAlways(signal));
    return 0;
  },
};
