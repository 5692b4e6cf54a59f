import { fileLimits } from "@/lib/domain/records/record-limits";

export type Headed = {
  head: Uint8Array;
  all: AsyncIterable<Uint8Array>;
  close: () => Promise<void>;
};

/**
 * Reads the beginning of a stream to look at it; `all` is the whole stream, that beginning included.
 * Whoever does not read it then must close it.
 */
export async function withHead(bytes: AsyncIterable<Uint8Array>): Promise<Headed> {
  const iterator = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < fileLimits.head) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(read).subarray(0, fileLimits.head);
  const close = async () => {
    await iterator.return?.();
  };
  return { head, all: rejoined(read, iterator), close };
}

async function* rejoined(read: Uint8Array[], rest: AsyncIterator<Uint8Array>) {
  try {
    for (let chunk = read.shift(); chunk; chunk = read.shift()) yield chunk;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
