import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { MemoDocument } from "@/lib/domain/memo/memo-document";
import { docxBlocks, docxNote } from "./memo-docx-blocks";
import { bullets, memoStyles, pageSetting } from "./memo-docx-styles";
import { settledDocx } from "./settled-docx";

/**
 * A memo as a DOCX document: real headings, tables and footnotes, page numbers, the language of every
 * run. It names the site as its author and nothing of the machine; the same memo gives the same bytes.
 */
export async function memoDocx(memo: MemoDocument): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: memo.title,
    creator: memo.site,
    lastModifiedBy: memo.site,
    styles: memoStyles(memo.lang),
    numbering: bullets,
    footnotes: Object.fromEntries(
      memo.notes.map((runs, index) => [index + 1, { children: [docxNote(runs, memo)] }]),
    ),
    sections: [
      {
        properties: { page: pageSetting },
        footers: { default: runningFooter(memo) },
        children: [
          new Paragraph({ style: "Title", children: [new TextRun(memo.title)] }),
          ...docxBlocks(memo),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document);
  return settledDocx(new Uint8Array(packed), memo);
}

function runningFooter({ running, page: [page, of] }: MemoDocument): Footer {
  const number = new TextRun({
    children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({ style: "Running", children: [new TextRun(running)] }),
      new Paragraph({ style: "Running", alignment: AlignmentType.RIGHT, children: [number] }),
    ],
  });
}
