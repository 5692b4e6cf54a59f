import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readEnv } from "@/lib/env";
import { captureTexts } from "@/lib/server/casebook/capture-texts";
import { checkPath } from "@/lib/server/casebook/check-path";
import type { Command } from "@/lib/server/command";
import { root } from "@/lib/server/root";

/** For those who write the seed casebook: needs no database. */
export const casebook: Command = {
  name: "casebook",
  summary: "casebook check [folder or list …]: check seed files and locate their excerpts",
  async run([verb, ...paths]) {
    if (verb !== "check") {
      process.stderr.write("Usage: npm run otkaz casebook check [folder or list …]\n");
      return 2;
    }
    const given = paths.map((path) => resolve(path));
    return check(given.length > 0 ? given : await everything());
  },
};

const folder = join(root, "prisma/casebook");

async function check(paths: readonly string[]): Promise<number> {
  const { seedDocuments } = readEnv();
  const texts = seedDocuments ? await captureTexts(folder, resolve(seedDocuments)) : undefined;
  if (!texts) say("OTKAZ_SEED_DOCUMENTS is not set: excerpts are not compared with the documents.");
  let [problems, written] = [0, 0];
  for (const path of paths) {
    const outcome = await checkPath(path, texts);
    for (const line of outcome.lines) say(line);
    problems += outcome.lines.length;
    written += outcome.written ? 1 : 0;
  }
  if (written > 0) say(`Positions written into ${written} files`);
  say(`${paths.length} checked, ${problems} problems`);
  return problems === 0 ? 0 : 1;
}

/** Every case, every list of figures, and the other lists. */
async function everything(): Promise<string[]> {
  const within = async (name: string) =>
    (await readdir(join(folder, name))).sort().map((entry) => join(folder, name, entry));
  const lists = ["discrepancies.json", "sources.json", "publishers.json"];
  return [
    ...(await within("cases")),
    ...(await within("figures")),
    ...lists.map((name) => join(folder, name)),
  ];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
