import { members } from "./members";
import { type Recognised, recognise } from "./recognise";
import type { RecordFile } from "./record-file";
import { withHead } from "./with-head";

/** What the texts of a file are. */
export type FileKind = Exclude<Recognised, { format: "archive" }>;

/** How many files of an archive are looked at until one is known. */
const most = 20;

/**
 * What a file is by its content: of an archive, what the first text in it is that is known. Null where
 * nothing is. Refuses a broken archive, as `readRecords` does.
 */
export async function fileKind(file: RecordFile): Promise<FileKind | null> {
  let looked = 0;
  for await (const member of members(file)) {
    const kind = await kindOf(member.bytes);
    looked += 1;
    if (kind && kind.format !== "archive") return kind;
    if (looked === most) break;
  }
  return null;
}

async function kindOf(bytes: AsyncIterable<Uint8Array>): Promise<Recognised | null> {
  const { head, close } = await withHead(bytes);
  await close();
  return recognise(head);
}
