import type { MemoDocument, MemoFormat } from "@/lib/domain/memo/memo-document";
import { memoDocx } from "@/lib/formats/memo-docx";
import { memoMarkdown } from "@/lib/formats/memo-markdown";

/** A worded memo as a file: the text of a Markdown file, or the bytes of a DOCX document. */
export async function writeMemo(
  memo: MemoDocument,
  format: MemoFormat,
): Promise<string | Uint8Array<ArrayBuffer>> {
  return format === "markdown" ? memoMarkdown(memo) : memoDocx(memo);
}
