import { operator } from "@/lib/domain/actor";
import type { ImportBatch } from "@/lib/domain/records/import-batch";
import { batchRow } from "@/lib/domain/records/import-views";
import { demoFile } from "@/lib/formats/records/demo-rows";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { whyStopped } from "@/lib/messages/why-stopped";
import type { Command } from "@/lib/server/command";
import { withRecords } from "@/lib/server/with-records";

// The operations are imported when called: what they import reads the database's address.

const usage = `Usage:
  npm run otkaz -- records status           every batch of court records
  npm run otkaz -- records drop BATCH       give up one that stopped; its file may be given again
  npm run otkaz -- records publish BATCH    count its records in public
  npm run otkaz -- records undo BATCH       take it back; it may be published again
  npm run otkaz -- records courts           names of courts that nobody has settled
  npm run otkaz -- records settle KEY CODE  say once which court a name means; - for none of ours
  npm run otkaz -- records settled [WORDS]  names that are settled, the newest fifty first
  npm run otkaz -- records reopen KEY       take back what is settled about a name
`;

/** What an operator does about court records that were imported. Public pages follow at once. */
export const records: Command = {
  name: "records",
  summary:
    "records status | drop | publish | undo | courts | settle | settled | reopen: court records",
  async run([verb = "", ...words]) {
    const work = works[verb]?.(words);
    if (!work) {
      process.stderr.write(usage);
      return 2;
    }
    await withRecords(async (progress) => work(progress.line));
    return 0;
  },
};

type Work = (line: (text: string) => void) => Promise<void>;

const works: Record<string, (words: readonly string[]) => Work | null> = {
  status: () => status,
  drop: ([batch]) => withNumber(batch, drop),
  publish: ([batch]) => withNumber(batch, publish),
  undo: ([batch]) => withNumber(batch, undo),
  courts: () => courts,
  settle: ([key, court]) => (key && court ? (line) => settle({ key, court, line }) : null),
  settled: (words) => (line) => settled(words.join(" "), line),
  reopen: ([key]) => (key ? (line) => reopen(key, line) : null),
};

function withNumber(word: string | undefined, work: (id: number) => Promise<string>): Work | null {
  if (!word || !/^\d{1,9}$/.test(word)) return null;
  return async (line) => line(await work(Number(word)));
}

const status: Work = async (line) => {
  const { listBatches } = await import("@/lib/operations/records/list-batches");
  for (const batch of await listBatches(operator)) {
    const { id, fileName, added, changed, same, refused, synthetic } = batch;
    const { state } = batchRow(batch, null);
    const counts = `${added} new, ${changed} changed, ${same} known, ${refused} refused`;
    const mark = synthetic ? "  INVENTED" : "";
    line(`${String(id).padStart(5)}  ${state.padEnd(8)}  ${fileName}  ${counts}${mark}`);
    if (state === "stopped") for (const words of wayOn(batch)) line(`${" ".repeat(17)}${words}`);
  }
};

/** Why a batch stopped, and what to do. */
function wayOn(batch: ImportBatch): string[] {
  return [
    `after ${batch.position} rows: ${whyStopped(batch, deskTranslatorFor("en"))}`,
    batch.format === demoFile
      ? "to go on: npm run otkaz -- demo-records, with the same number again"
      : `to go on: npm run otkaz -- import ${batch.fileName} (the very same file)`,
    `to give it up: npm run otkaz -- records drop ${batch.id}`,
  ];
}

async function drop(id: number): Promise<string> {
  const { dropImport } = await import("@/lib/operations/records/begin-import");
  await dropImport(operator, id);
  return `Batch ${id} is given up; its file is read from its beginning when it is given again`;
}

async function publish(id: number): Promise<string> {
  const { publishBatch } = await import("@/lib/operations/records/publish-batch");
  return `Batch ${id} is public: ${await publishBatch(operator, id)} records`;
}

async function undo(id: number): Promise<string> {
  const { undoBatch } = await import("@/lib/operations/records/publish-batch");
  const left = await undoBatch(operator, id);
  return `Batch ${id} is taken back; of its records ${left} are public by other batches`;
}

const courts: Work = async (line) => {
  const { unresolvedCourts } = await import("@/lib/operations/records/settle-court");
  const names = await unresolvedCourts(operator);
  for (const { key, records: n, synthetic } of names)
    line(`${String(n).padStart(8)}  ${key}${synthetic > 0 ? `  (${synthetic} INVENTED)` : ""}`);
  if (names.length === 0) line("Every court is settled.");
};

type Settling = { key: string; court: string; line: (text: string) => void };

async function settle({ key, court, line }: Settling) {
  const { settleCourt } = await import("@/lib/operations/records/settle-court");
  const n = await settleCourt(operator, { key, court: court === "-" ? null : court });
  line(court === "-" ? "It is a court of no concern here." : `${n} records have their court now.`);
}

async function settled(words: string, line: (text: string) => void) {
  const { settledCourts } = await import("@/lib/operations/records/reopen-court");
  const { names, total } = await settledCourts(operator, words);
  for (const { key, court, records: n } of names)
    line(`${String(n).padStart(8)}  ${(court ?? "-").padEnd(8)}  ${key}`);
  if (names.length < total) line(`… and ${total - names.length} more; say some of their words.`);
  if (total === 0) line("No such name is settled.");
}

async function reopen(key: string, line: (text: string) => void) {
  const { reopenCourt } = await import("@/lib/operations/records/reopen-court");
  const n = await reopenCourt(operator, { key });
  line(`What was settled is taken back; ${n} records bear this name.`);
}
