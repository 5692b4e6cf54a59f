import type { IncomingMessage } from "node:http";

/** The reader went away in the middle; there is nobody to answer and nothing to report. */
export class CutOff extends Error {}

/** Reads a request's body; null when it is longer than `maxBytes`, of which no more is read. */
export async function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  if (Number(req.headers["content-length"] ?? 0) > maxBytes) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBytes) return chunks.push(chunk);
      req.off("data", onData).pause();
      return resolve(null);
    };
    req.on("data", onData);
    req.once("end", () => resolve(Buffer.concat(chunks)));
    req.once("error", () => reject(new CutOff()));
    req.once("close", () => reject(new CutOff()));
  });
}
