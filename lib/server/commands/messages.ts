import { operator } from "@/lib/domain/actor";
import type { Command } from "@/lib/server/command";
import { withDatabase } from "@/lib/server/with-database";

export const messages: Command = {
  name: "messages",
  summary: "print the private messages that readers have left",
  async run() {
    await withDatabase(async () => {
      const { readMessages } = await import("@/lib/operations/read-messages");
      for (const { day, body, reply } of await readMessages(operator))
        process.stdout.write(`\n${day}${reply ? `, answer to ${reply}` : ""}\n${body}\n`);
    });
    return 0;
  },
};
