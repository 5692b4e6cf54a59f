import { StartProblem } from "@/lib/server/start-problem";
import { diskFull } from "@/lib/server/system-problem";

/** The sentence for what a PostgreSQL program said before it gave up on `cluster`. */
export function programProblem(output: string, cluster: string): StartProblem {
  const known = sentences.find(([pattern]) => pattern.test(output));
  return new StartProblem(known ? known[1](cluster) : unknown(output, cluster));
}

const sentences: readonly (readonly [RegExp, (cluster: string) => string])[] = [
  [/no space left on device|disk quota exceeded/i, diskFull],
  [
    /is still in use/i,
    (cluster) =>
      `Processes of a PostgreSQL server that was killed are still at work on ${cluster}: start Otkaz again when they have ended.`,
  ],
  [
    /effective user ID/i,
    () =>
      "The user who runs Otkaz has no entry in the system's list of users, which PostgreSQL needs: add one, or run Otkaz as a user who has it.",
  ],
  [
    /database files are incompatible/i,
    (cluster) =>
      `The database in ${cluster} was made by a PostgreSQL that these programs cannot follow: start the Otkaz that made it and make a backup there; nothing was changed.`,
  ],
  [
    /could not (open|access|read).*permission denied|has wrong ownership|invalid permissions/i,
    (cluster) =>
      `The database in ${cluster} has an owner or permissions that PostgreSQL refuses: give the folder to the user who runs it, readable by nobody else.`,
  ],
  [
    /GLIBC|shared librar|exec format error|ENOENT|EACCES|not found/,
    () =>
      "The PostgreSQL programs cannot run on this system: set DATABASE_URL and READER_DATABASE_URL to a PostgreSQL server of your own.",
  ],
];

function unknown(output: string, cluster: string): string {
  const lines = output.trim().split("\n");
  const worst = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? "";
  const words = worst.replace(/^.*?(FATAL|PANIC|error):\s*/, "").trim() || "it said nothing";
  return `The database in ${cluster} did not start (${words}): if it is damaged, restore it from a backup; nothing was removed.`;
}
