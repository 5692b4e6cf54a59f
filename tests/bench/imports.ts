import type { ChildProcess } from "node:child_process";
import { createWriteStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { operator } from "@/lib/domain/actor";
import { syntheticRecords } from "@/lib/domain/records/synthetic";
import { readEnv } from "@/lib/env";
import { tochnoLine } from "@/lib/formats/records/tochno-line";
import { loadReferenceData } from "@/lib/operations/load-reference";
import { listBatches } from "@/lib/operations/records/list-batches";
import { publishBatch, undoBatch } from "@/lib/operations/records/publish-batch";
import { withDatabase } from "@/tests/bench/with-database";
import { allCourts } from "@/tests/fixtures/reference-records";
import { startScript } from "@/tests/integration/setup/run-script";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const sizes = [16_000, 160_000, 1_000_000];

type Print = (line: string) => void;

/** Prints how fast files are imported, published and taken back, and the most memory it took. */
export async function benchImports(print: Print, asked: readonly number[] = sizes): Promise<void> {
  const folder = await temporaryFolder();
  try {
    await withDatabase(async () => {
      await loadReferenceData(() => undefined);
      // What one record takes is the start and the end of the program.
      for (const size of [1, ...asked]) await benchSize({ size, folder, print });
    });
  } finally {
    await removeFolder(folder);
  }
}

type Bench = { size: number; folder: string; print: Print };

async function benchSize({ size, folder, print }: Bench) {
  const path = join(folder, `${size}.ndjson`);
  await pipeline(Readable.from(lines(size)), createWriteStream(path));
  const megabytes = Math.round((await stat(path)).size / 1e6);
  print(`${size} record${size === 1 ? "" : "s"}, ${megabytes} MB`);
  for (const run of ["import", "once more"]) {
    const { seconds, peak } = await imported(path, folder);
    print(`  ${run}: ${seconds.toFixed(2)} s, ${Math.round(size / seconds)} a second, ${peak} MB`);
  }
  const [, batch] = await listBatches(operator);
  if (!batch) return;
  print(`  publish: ${(await timed(() => publishBatch(operator, batch.id))).toFixed(1)} s`);
  print(`  undo: ${(await timed(() => undoBatch(operator, batch.id))).toFixed(1)} s`);
}

/** Each size has records of its own, so that each is new to the database. */
function* lines(size: number): Generator<string> {
  let id = 0;
  for (const draft of syntheticRecords({ seed: size, count: size, courts: allCourts })) {
    id += 1;
    const uid = draft.uid?.replace(/^(.{8}-)01/, `$1${String(size).length}${id % 10}`);
    const caseNumber = draft.caseNumber?.replace("-", `-${String(size).length}`);
    yield `${tochnoLine({ ...draft, uid, caseNumber }, id)}\n`;
  }
}

/** Imports a file as an operator does, in a process of its own. */
async function imported(path: string, folder: string) {
  const { databaseUrl = "", readerDatabaseUrl = "" } = readEnv();
  const child = startScript({
    file: "lib/server/main.ts",
    args: ["import", path],
    env: {
      DATABASE_URL: databaseUrl,
      READER_DATABASE_URL: readerDatabaseUrl,
      OTKAZ_DATA_DIR: folder,
    },
  });
  child.stdout?.resume();
  child.stderr?.pipe(process.stderr);
  let peak = 0;
  const watch = setInterval(async () => {
    peak = Math.max(peak, await mostMemory(child));
  }, 200);
  const seconds = await timed(() => new Promise((resolve) => child.on("close", resolve)));
  clearInterval(watch);
  return { seconds, peak };
}

/** The most memory that a process ever had, in megabytes, as Linux tells it; 0 elsewhere. */
async function mostMemory({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
