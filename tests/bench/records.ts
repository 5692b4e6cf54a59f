import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { csvLine } from "@/lib/domain/csv-cell";
import { syntheticRecords } from "@/lib/domain/records/synthetic";
import { readRecords } from "@/lib/formats/records/read-records";
import { recordHash } from "@/lib/formats/records/record-hash";
import { tochnoLine } from "@/lib/formats/records/tochno-line";
import { allCourts, allProvisions } from "@/tests/fixtures/reference-records";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

/** The last makes a file of more than 200 MB. */
const sizes = [16_000, 160_000, 400_000];

type Print = (line: string) => void;

const columns = ["court", "uid", "case_number", "received", "decided", "result", "names"] as const;

/** Prints how many records a second are read and hashed, and the most memory that was taken. */
export async function benchRecords(print: Print): Promise<void> {
  const folder = await temporaryFolder();
  try {
    for (const size of sizes)
      for (const [name, lines] of Object.entries(kinds)) {
        const path = join(folder, name);
        const packed = name.endsWith(".gz") ? [createGzip()] : [];
        await pipeline([Readable.from(lines(size)), ...packed, createWriteStream(path)]);
        print(await measured({ path, name, size }));
      }
  } finally {
    await removeFolder(folder);
  }
}

const kinds: Record<string, (size: number) => Generator<string>> = {
  "lines.ndjson": jsonLines,
  "table.csv": tableLines,
  "lines.ndjson.gz": jsonLines,
};

const drafts = (count: number) => syntheticRecords({ seed: 1, count, courts: allCourts });

function* jsonLines(size: number): Generator<string> {
  let id = 0;
  for (const draft of drafts(size)) {
    id += 1;
    yield `${tochnoLine(draft, id)}\n`;
  }
}

function* tableLines(size: number): Generator<string> {
  yield csvLine([...columns, "synthetic"]);
  for (const { court, uid, caseNumber, received, decided, result, persons } of drafts(size)) {
    const names = (persons ?? []).map(({ name, articles }) => `${name} - ${articles}`).join("; ");
    const cells = [court, uid, caseNumber, received, decided, result, names].map(
      (cell) => cell ?? "",
    );
    yield csvLine([...cells, "yes"]);
  }
}

type Measured = { path: string; name: string; size: number };

async function measured({ path, name, size }: Measured): Promise<string> {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  let most = 0;
  let read = 0;
  let hashed = "";
  for await (const row of readRecords({ name, path }, { known: allProvisions })) {
    if (row.record) hashed = recordHash(row.record);
    read += 1;
    if (read % 4_000 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MB`;
  return [
    `${name}: ${read} of ${size} records (${megabytes((await stat(path)).size)})`,
    `${Math.round(read / seconds)} a second, ${((user + system) / 1e6).toFixed(1)} s of processor`,
    `at most ${megabytes(most)} of memory, last ${hashed.slice(0, 8)}`,
  ].join("; ");
}
