import { pipeline, Readable } from "node:stream";
import { crc32, createGunzip } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { fileLimits } from "@/lib/domain/records/record-limits";
import { Refusal } from "@/lib/domain/refusal";
import { archiveKind } from "./archive-kind";
import { bomb, broken } from "./broken";
import { counted, type Unpacking } from "./counted";
import { fileBytes, fileSize, firstBytes, openZip, type RecordFile } from "./record-file";

/** One text within a file: the file itself, or what lay packed in it. */
export type Member = { name: string; bytes: AsyncIterable<Uint8Array> };

/**
 * The texts of a file, unpacked where it is an archive; each must be read before the next is asked
 * for. Refuses archives that hold too many files, unpack into too much or are broken.
 */
export async function* members(file: RecordFile): AsyncGenerator<Member> {
  const kind = archiveKind(await firstBytes(file));
  if (kind === "zip") yield* zipMembers(file);
  else if (kind === "gzip") yield { name: file.name, bytes: gunzipped(file) };
  else yield { name: file.name, bytes: fileBytes(file) };
}

async function* gunzipped(file: RecordFile): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const unpacking: Unpacking = { file: file.name, packed: () => gunzip.bytesWritten, unpacked: 0 };
  // What goes wrong ends the unpacked stream too, and is said where that is read.
  pipeline(Readable.from(fileBytes(file)), gunzip, () => undefined);
  try {
    yield* counted(gunzip, unpacking);
  } finally {
    gunzip.destroy();
  }
}

async function* zipMembers(file: RecordFile): AsyncGenerator<Member> {
  const zip = await openZip(file);
  const size = await fileSize(file);
  const unpacking: Unpacking = { file: file.name, packed: () => size, unpacked: 0 };
  try {
    if (zip.entryCount > fileLimits.archive.members) throw bomb(file.name);
    for await (const entry of entriesOf(zip, file.name)) {
      const name = `${file.name}/${entry.fileName}`;
      yield { name, bytes: entryBytes(zip, entry, unpacking) };
    }
  } finally {
    zip.close();
  }
}

async function* entriesOf(zip: ZipFile, file: string): AsyncGenerator<Entry> {
  try {
    for await (const entry of zip.eachEntry()) if (isRecordFile(entry, file)) yield entry;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw isOfName(error) ? new Refusal("invalid", "records.file.names", { file }) : broken(file);
  }
}

/** Whether an archive is refused for a name that leads out of it. */
function isOfName(error: unknown): boolean {
  return error instanceof Error && /(?:path|characters in fileName)/iu.test(error.message);
}

/** Folders and what systems leave beside files are passed over; what hides itself is refused. */
function isRecordFile(entry: Entry, file: string): boolean {
  const { fileName: name } = entry;
  if (name === "[Content_Types].xml")
    throw new Refusal("invalid", "records.file.spreadsheet", { file });
  if (name.length > fileLimits.archive.name || /\p{Cc}/u.test(name))
    throw new Refusal("invalid", "records.file.names", { file });
  if (entry.isEncrypted()) throw new Refusal("invalid", "records.file.locked", { file });
  const isLink = ((entry.externalFileAttributes >>> 28) & 0xf) === 0xa;
  if (isLink) throw new Refusal("invalid", "records.file.names", { file });
  return !name.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX\/)/u.test(name);
}

async function* entryBytes(zip: ZipFile, entry: Entry, unpacking: Unpacking) {
  if (unpacking.unpacked + entry.uncompressedSize > fileLimits.archive.total || isBomb(entry))
    throw bomb(unpacking.file);
  let sum = 0;
  for await (const chunk of counted(await entryStream(zip, entry, unpacking.file), unpacking)) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw broken(unpacking.file);
}

/** What an entry says of itself is checked where it is unpacked; a bomb that owns up is not begun. */
function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  const { judgedFrom, ratio } = fileLimits.archive;
  return uncompressedSize > judgedFrom && uncompressedSize > compressedSize * ratio;
}

async function entryStream(zip: ZipFile, entry: Entry, file: string) {
  try {
    return await zip.openReadStreamPromise(entry);
  } catch {
    throw broken(file);
  }
}
