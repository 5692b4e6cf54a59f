import { Refusal } from "@/lib/domain/refusal";
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
 * nothing is. Refuses a broken archive, as `readRecords` does, and one that holds archives alone.
 */
export async function fileKind(file: RecordFile): Promise<FileKind | null> {
  let looked = 0;
  let isNested = false;
  for await (const member of members(file)) {
    const kind = await kindOf(member.bytes);
    isNested ||= kind?.format === "archive";
    looked += 1;
    if (kind && kind.format !== "archive") return kind;
    if (looked === most) break;
  }
  if (isNested) throw new Refusal("invalid", "records.file.nested", { file: file.name });
  return null;
}

async function kindOf(bytes: AsyncIterable<Uint8Array>): Promise<Recognised | null> {
  const { head, close } = await withHead(bytes);
  await close();
  return recognise(head);
}
