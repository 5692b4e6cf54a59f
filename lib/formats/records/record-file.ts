import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { Refusal } from "@/lib/domain/refusal";
import { broken } from "./broken";

/**
 * A file of records: on a disk, or small enough to be held. `name` is shown and kept with its rows; of
 * one that may grow while it is read no more than `size` bytes belong to it.
 */
export type RecordFile = { name: string } & (
  | { path: string; size?: number; bytes?: undefined }
  | { bytes: Uint8Array; path?: undefined }
);

/** The bytes of a file from its beginning. Refuses one that has become shorter as a conflict. */
export async function* fileBytes(file: RecordFile): AsyncGenerator<Uint8Array> {
  if (file.bytes) yield file.bytes;
  else yield* diskBytes(file.path, file);
}

async function* diskBytes(path: string, { name, size }: { name: string; size?: number }) {
  if (size === 0) return;
  const end = size === undefined ? Number.POSITIVE_INFINITY : size - 1;
  let read = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024, end })) {
    const bytes: Uint8Array = chunk;
    read += bytes.length;
    yield bytes;
  }
  if (size !== undefined && read < size)
    throw new Refusal("conflict", "records.file.changed", { file: name });
}

/** The first four bytes of a file, by which archives are told. */
export async function firstBytes(file: RecordFile): Promise<Uint8Array> {
  if (file.bytes) return file.bytes.subarray(0, 4);
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** How many bytes a file has. */
export async function fileSize(file: RecordFile): Promise<number> {
  return file.bytes ? file.bytes.length : (await stat(file.path)).size;
}

/** Opens a file as a ZIP archive. Refuses what is none as broken. */
export async function openZip(file: RecordFile): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  try {
    return file.bytes
      ? await fromBufferPromise(Buffer.from(file.bytes), options)
      : await openPromise(file.path, options);
  } catch {
    throw broken(file.name);
  }
}
