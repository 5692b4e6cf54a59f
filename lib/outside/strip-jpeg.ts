/** Segments that describe a picture and do not draw it: APP1 (Exif, XMP) to APP13 (IPTC), comments. */
const described = new Set([
  0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xfe,
]);
const scan = 0xda;

/**
 * The same JPEG without what tells of its maker; the picture itself is not touched. Bytes that are
 * not a JPEG come back as they are.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? scan;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (marker === scan || length < 2) break;
    const next = at + 2 + length;
    if (!described.has(marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
