import type { Command } from "@/lib/server/command";
import { generateClientIfMissing } from "@/lib/server/generate-client";
import { loadCasebook, loadReference } from "@/lib/server/load-data";
import { prepareDatabase } from "@/lib/server/prepare-database";
import { withDatabase } from "@/lib/server/with-database";

export const seed: Command = {
  name: "seed",
  summary: "load the reference data and the seed casebook; overwrites and revives nothing",
  async run() {
    await withDatabase(async (database, progress) => {
      await progress.step("Migrations", (report) => prepareDatabase(database, report));
      await progress.step("Database client", generateClientIfMissing);
      await progress.step("Reference data", loadReference);
      await progress.step("Casebook", loadCasebook);
    });
    return 0;
  },
};
