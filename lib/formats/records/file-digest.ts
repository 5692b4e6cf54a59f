import { createHash } from "node:crypto";
import { fileBytes, type RecordFile } from "./record-file";

/** By what a file is known again: SHA-256 of its bytes, in hex, and how many there are. */
export async function fileDigest(file: RecordFile): Promise<{ digest: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of fileBytes(file)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: hash.digest("hex"), bytes };
}
