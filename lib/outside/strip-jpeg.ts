/** Segments that describe a picture and do not draw it: APP1 (Exif, XMP) to APP15, comments. */
const described = new Set([
  ...[0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef],
  0xfe,
]);
const scan = 0xda;
const end = 0xd9;

/**
 * The same JPEG without what tells of its maker, in it or behind it; the picture itself is not
 * touched. Bytes that are not a JPEG come back as they are.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? scan;
    const next = segmentEnd(bytes, at);
    if (next === null) break;
    if (marker === scan)
      return Buffer.concat([...kept, bytes.subarray(at, drawnUntil(bytes, next))]);
    if (isKept(bytes.subarray(at, next), marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}

/** Where a segment ends; a byte that only fills a gap is one by itself. Null where it is none. */
function segmentEnd(bytes: Uint8Array, at: number): number | null {
  if (bytes[at + 1] === 0xff) return at + 1;
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  return length < 2 ? null : at + 2 + length;
}

/** Colours are described as well (ICC, in APP2), and are kept. */
function isKept(segment: Uint8Array, marker: number): boolean {
  if (marker === 0xff) return false;
  const isColour = marker === 0xe2 && Buffer.from(segment).includes("ICC_PROFILE\0");
  return isColour || !described.has(marker);
}

/** Where the last scan of the picture ends; what stands behind is something else. */
function drawnUntil(bytes: Uint8Array, begun: number): number {
  let at = begun;
  while (at < bytes.length) {
    const marker = bytes[at] === 0xff ? bytes[at + 1] : undefined;
    if (marker === end) return at + 2;
    const isSegment = marker !== undefined && marker >= 0xc0 && !isRestart(marker);
    at = (isSegment ? segmentEnd(bytes, at) : null) ?? at + 1;
  }
  return bytes.length;
}

function isRestart(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd7) || marker === 0xff;
}
