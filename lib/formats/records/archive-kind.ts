export type ArchiveKind = "gzip" | "zip";

/** What archive a file is by its first bytes; null where it is none. */
export function archiveKind(head: Uint8Array): ArchiveKind | null {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  return isZip && (head[2] === 3 || head[2] === 5) ? "zip" : null;
}
