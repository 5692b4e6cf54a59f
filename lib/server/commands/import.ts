import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { operator } from "@/lib/domain/actor";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { Refusal } from "@/lib/domain/refusal";
import type { Command } from "@/lib/server/command";
import { importReport } from "@/lib/server/import-report";
import type { Progress } from "@/lib/server/progress";
import { refusalWords } from "@/lib/server/refusal-words";
import { StartProblem } from "@/lib/server/start-problem";
import { withRecords } from "@/lib/server/with-records";

// The operations are imported when called: what they import reads the database's address.

const usage = `Usage: npm run otkaz -- import FILE… [--format FORMAT] [--mapping FILE.json]
                               [--part ROWS] [--dry-run]
  Imports court records; docs/records.md says which files. Each file becomes a batch, which is public
  only after: npm run otkaz -- records publish BATCH
  A run that was broken off goes on where it stopped when the same file is given again. Rows that
  cannot be read are written beside the file, as FILE.refused.csv.
  --format    tochno-json, tochno-csv, dataout-json, card, otkaz-csv or csv; else the content tells
  --mapping   which heading is which of our columns, for a table of others: {"uid": "УИД", …}
  --part      how many rows are written at a time; 10000
  --dry-run   read and count; write nothing
`;

/** Court records from files on this machine, of whatever size. */
export const importCommand: Command = {
  name: "import",
  summary: "import FILE…: read court records from files; --dry-run to look first",
  async run(words) {
    const given = asked(words);
    if (!given) {
      process.stderr.write(usage);
      return 2;
    }
    const mapping = given.mapping === undefined ? undefined : await readMapping(given.mapping);
    let refused = 0;
    await withRecords(async (progress) => {
      for (const path of given.paths) {
        const file = { path: resolve(path), format: given.format, mapping };
        const work = given.dryRun
          ? () => tryOne(file, progress)
          : () => importOne({ ...file, size: given.part }, progress);
        if (!(await isTaken(path, work))) refused += 1;
      }
    });
    return refused === 0 ? 0 : 1;
  },
};

/** Whether a file was taken. One that is refused is told in words, and the others are read. */
async function isTaken(path: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const words = refusalWords(error);
    process.stderr.write(`${words.includes(basename(path)) ? "" : `${path}: `}${words}\n`);
    return false;
  }
}

type Asked = {
  paths: readonly string[];
  format: string | undefined;
  mapping: string | undefined;
  part: number;
  dryRun: boolean;
};
type OneFile = { path: string; format: string | undefined; mapping: unknown };

function asked(words: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        mapping: { type: "string" },
        part: { type: "string", default: "10000" },
        "dry-run": { type: "boolean", default: false },
      },
    });
    const { format, mapping, part } = values;
    if (positionals.length === 0 || !/^[1-9]\d{0,5}$/.test(part)) return null;
    const dryRun = values["dry-run"];
    return { paths: positionals, format, mapping, part: Number(part), dryRun };
  } catch {
    return null;
  }
}

async function readMapping(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw new StartProblem(`${path} cannot be read as JSON.`);
  }
}

async function importOne(file: OneFile & { size: number }, progress: Progress) {
  const { importFile } = await import("@/lib/operations/records/import-file");
  const batch = await progress.step("Court records", (report) =>
    importFile(operator, { ...file, report: importReport(report) }),
  );
  for (const line of summary(batch)) progress.line(line);
  if (batch.refused > 0)
    progress.line(`  refused rows: ${await writeRefused(batch.id, file.path)}`);
  progress.line(`  to make it public: npm run otkaz -- records publish ${batch.id}`);
}

async function tryOne(file: OneFile, progress: Progress) {
  const { tryImport } = await import("@/lib/operations/records/try-import");
  const tried = await progress.step("Reading only", () => tryImport(operator, file));
  progress.line(`${file.path}: ${tried.rows} rows, ${tried.format}`);
  for (const [kind, counts] of Object.entries({ refused: tried.refused, flag: tried.flags }))
    for (const [name, n] of Object.entries(counts)) progress.line(`  ${kind} ${name}: ${n}`);
}

function summary(batch: ImportBatch): string[] {
  const { id, fileName, format, position, added, changed, same, refused, flagged, flags } = batch;
  const mark = batch.synthetic ? ", INVENTED records" : "";
  return [
    `Batch ${id}: ${fileName}, ${format}${mark}`,
    `  ${position} rows: ${added} new, ${changed} changed, ${same} known, ${refused} refused`,
    `  ${flagged} flagged${flagged > 0 ? `: ${flagLine(flags)}` : ""}`,
  ];
}

function flagLine(flags: Readonly<Record<string, number>>): string {
  const most = Object.entries(flags).sort(([, a], [, b]) => b - a);
  return most.map(([flag, n]) => `${flag} ${n}`).join(", ");
}

async function writeRefused(batch: number, beside: string): Promise<string> {
  const { exportRefused } = await import("@/lib/operations/records/export-refused");
  const path = `${beside}.refused.csv`;
  const rows = Readable.from(exportRefused(operator, { batch }));
  await pipeline(rows, createWriteStream(path, { mode: 0o600 }));
  return path;
}
