import { Refusal } from "@/lib/domain/refusal";
import { BadSetting } from "@/lib/env";
import type { Command } from "@/lib/server/command";
import { build } from "@/lib/server/commands/build";
import { casebook } from "@/lib/server/commands/casebook";
import { demoRecords } from "@/lib/server/commands/demo-records";
import { helpCommand, helpText } from "@/lib/server/commands/help";
import { importCommand } from "@/lib/server/commands/import";
import { messages } from "@/lib/server/commands/messages";
import { migrate } from "@/lib/server/commands/migrate";
import { publicCommand } from "@/lib/server/commands/public";
import { records } from "@/lib/server/commands/records";
import { search } from "@/lib/server/commands/search";
import { seed } from "@/lib/server/commands/seed";
import { start } from "@/lib/server/commands/start";
import { status } from "@/lib/server/commands/status";
import { user } from "@/lib/server/commands/user";
import { refusalWords } from "@/lib/server/refusal-words";
import { StartProblem } from "@/lib/server/start-problem";
import { StopRequested } from "@/lib/server/stop-signals";

/** Runs the command that the first word names with the others; returns the exit code of the process. */
export async function runCommand(words: readonly string[]): Promise<number> {
  const [word = "help", ...more] = words;
  const command = commands.find(({ name }) => name === word.replace(/^-+/, ""));
  if (!command) {
    process.stderr.write(`There is no command "${word}".\n\n${helpText(commands)}`);
    return 2;
  }
  try {
    return await command.run(more);
  } catch (error) {
    if (error instanceof StopRequested) return 0;
    process.stderr.write(`${lastWords(error)}\n`);
    return 1;
  }
}

const working: readonly Command[] = [
  start,
  build,
  migrate,
  seed,
  status,
  casebook,
  publicCommand,
  messages,
  user,
  search,
  importCommand,
  records,
  demoRecords,
];
const commands: readonly Command[] = [...working, helpCommand(working)];

/** A sentence for what an operator can mend; the whole story for what only a developer can. */
function lastWords(error: unknown): string {
  if (error instanceof StartProblem || error instanceof BadSetting) return error.message;
  if (error instanceof Refusal) return refusalWords(error);
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Otkaz stopped because of an error it did not expect:\n${story}`;
}
