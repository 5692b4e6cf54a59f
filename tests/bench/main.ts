import { join } from "node:path";
import { freePort } from "@/lib/server/postgres/free-port";
import { benchImports } from "@/tests/bench/imports";
import { benchPages } from "@/tests/bench/pages";
import { benchPrecedentAnswers } from "@/tests/bench/precedent-answers";
import { benchPrecedents } from "@/tests/bench/precedents";
import { benchRecords } from "@/tests/bench/records";
import { benchSearch } from "@/tests/bench/search";
import { benchStatistics } from "@/tests/bench/statistics";
import { benchTyping } from "@/tests/bench/typing";
import { lineOf, startScript } from "@/tests/integration/setup/run-script";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

// Measures and prints; it judges nothing.
const folder = await temporaryFolder();
try {
  for (const name of ["first start", "second start"]) await measured(name, join(folder, "data"));
} finally {
  await removeFolder(folder);
}
await benchTyping(print);
await benchSearch(print);
benchPrecedents(print);
await benchPrecedentAnswers(print);
await benchRecords(print);
await benchImports(print);
await benchStatistics(print);

async function measured(name: string, dataDir: string): Promise<void> {
  const port = await freePort();
  const begun = performance.now();
  const env = { OTKAZ_DATA_DIR: dataDir, PORT: String(port) };
  const child = startScript({ file: "lib/server/main.ts", args: ["start"], env });
  const ended = new Promise((resolve) => child.on("close", resolve));
  try {
    await lineOf(child, (line) => line.startsWith("Otkaz is at "));
    print(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    if (name === "second start") await benchPages(port, print);
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
