import type { Command } from "@/lib/server/command";
import { prepareDatabase } from "@/lib/server/prepare-database";
import { withDatabase } from "@/lib/server/with-database";

export const migrate: Command = {
  name: "migrate",
  summary: "bring the database's schema up to date; start does it by itself",
  async run() {
    await withDatabase(async (database, progress) => {
      const applied = await progress.step("Migrations", (report) =>
        prepareDatabase(database, report),
      );
      if (applied.length === 0) progress.line("Nothing to migrate.");
    });
    return 0;
  },
};
