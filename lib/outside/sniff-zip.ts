import { Refusal } from "@/lib/domain/refusal";

/** One file of an archive, as its directory lists it. Sizes in bytes. */
export type ArchiveEntry = { name: string; packed: number; unpacked: number };

const most = {
  entries: 2000,
  unpacked: 100 * 1024 * 1024,
  /** From one megabyte on, nothing that is written by hand packs better than this. */
  ratio: 200,
};
const small = 1024 * 1024;

const end = 0x06054b50;
const central = 0x02014b50;
const local = 0x04034b50;

/**
 * The files of a ZIP archive by its directory, before anything of it is unpacked. Refuses archives
 * that hide something before, between or behind, that climb out of their folder, name a file twice,
 * hold links or locked files, or unpack into more than they should.
 */
export function archiveEntries(bytes: Uint8Array): ArchiveEntry[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, stop } = directoryOf(view);
  if (count > most.entries) throw bomb();
  const entries: ArchiveEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const { entry, next } = entryAt(view, at);
    entries.push(entry);
    at = next;
  }
  if (at !== stop) throw broken();
  assertTame(entries);
  return entries;
}

/** The directory must end where the archive ends, and the archive where the file ends. */
function directoryOf(view: Buffer) {
  const at = view.length - 22;
  if (at < 0 || view.readUInt32LE(at) !== end) throw broken();
  const count = view.readUInt16LE(at + 10);
  const size = view.readUInt32LE(at + 12);
  const start = view.readUInt32LE(at + 16);
  const isWhole = view.readUInt16LE(at + 8) === count && view.readUInt16LE(at + 20) === 0;
  if (!isWhole || count === 0xffff || start + size !== at) throw broken();
  if (view.readUInt32LE(0) !== local) throw new Refusal("invalid", "capture.twoFilesInOne");
  return { count, start, stop: at };
}

function entryAt(view: Buffer, at: number): { entry: ArchiveEntry; next: number } {
  if (at + 46 > view.length || view.readUInt32LE(at) !== central) throw broken();
  const nameLength = view.readUInt16LE(at + 28);
  const next = at + 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  const name = view.toString("utf8", at + 46, at + 46 + nameLength);
  const isLocked = (view.readUInt16LE(at + 8) & 1) === 1;
  if (isLocked) throw new Refusal("invalid", "capture.locked");
  const unixKind = (view.readUInt32LE(at + 38) >>> 28) & 0xf;
  const method = view.readUInt16LE(at + 10);
  const offset = view.readUInt32LE(at + 42);
  const isPlain = unixKind !== 0xa && (method === 0 || method === 8);
  if (!isPlain || isClimbing(name) || localNameAt(view, offset) !== name) throw broken();
  const entry = { name, packed: view.readUInt32LE(at + 20), unpacked: view.readUInt32LE(at + 24) };
  return { entry, next };
}

/** The name before the file itself: where it is another one, readers would not agree. */
function localNameAt(view: Buffer, at: number): string | null {
  if (at + 30 > view.length || view.readUInt32LE(at) !== local) return null;
  return view.toString("utf8", at + 30, at + 30 + view.readUInt16LE(at + 26));
}

function isClimbing(name: string): boolean {
  return name === "" || /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split("/").includes("..");
}

function assertTame(entries: readonly ArchiveEntry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw broken();
  const whole = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBlownUp = ({ packed, unpacked }: ArchiveEntry) =>
    unpacked > small && unpacked > packed * most.ratio;
  if (whole > most.unpacked || entries.some(isBlownUp)) throw bomb();
}

function broken(): Refusal {
  return new Refusal("invalid", "capture.broken");
}

function bomb(): Refusal {
  return new Refusal("invalid", "capture.bomb");
}
