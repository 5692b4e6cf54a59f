import {
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { MemoBlock, MemoDocument, MemoRun } from "@/lib/domain/memo/memo-document";
import { textWidth, wordLanguage } from "./memo-docx-styles";

type Child = Paragraph | Table;

const tones = { plain: "Normal", lead: "Lead", aside: "Aside", warning: "Warning" } as const;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** The blocks of a memo as paragraphs and tables. Words become text and never a field. */
export function docxBlocks(memo: MemoDocument): Child[] {
  return memo.blocks.flatMap((block) => blockOf(block, memo));
}

/** A footnote. Its addresses are words, not links. */
export function docxNote(runs: readonly MemoRun[], memo: MemoDocument): Paragraph {
  const words = runs.map(({ link: _link, note: _note, ...words }) => words);
  return new Paragraph({ style: "FootnoteText", children: children(words, memo) });
}

function blockOf(block: MemoBlock, memo: MemoDocument): Child[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: levels[block.level], children: [new TextRun(block.text)] })];
    case "paragraph":
      return [new Paragraph({ style: tones[block.tone], children: children(block.runs, memo) })];
    case "list":
      return block.items.map(
        (runs) =>
          new Paragraph({
            numbering: { reference: "points", level: 0 },
            children: children(runs, memo),
          }),
      );
    case "facts":
      return block.rows.length === 0 ? [] : [factsTable(block, memo), gap()];
    case "table":
      return [plainTable(block, memo), gap()];
    case "quote":
      return [
        new Paragraph({ style: "Quotation", keepNext: true, children: children(block.runs, memo) }),
        new Paragraph({ style: "Supports", children: [new TextRun(block.supports)] }),
      ];
  }
}

function children(runs: readonly MemoRun[], { origin }: MemoDocument): ParagraphChild[] {
  return runs.flatMap(({ text, strong, lang, link, note }): ParagraphChild[] => {
    const words = new TextRun({
      text,
      ...(strong ? { bold: true } : {}),
      ...(lang === undefined ? {} : { language: wordLanguage(lang) }),
      ...(link === undefined ? {} : { style: "Hyperlink" }),
    });
    const linked =
      link === undefined
        ? words
        : new ExternalHyperlink({ link: `${origin}${link}`, children: [words] });
    return note === undefined ? [linked] : [linked, new FootnoteReferenceRun(note)];
  });
}

/** Two columns without lines but a hairline under each row: the name and what is said. */
function factsTable({ rows }: Extract<MemoBlock, { kind: "facts" }>, memo: MemoDocument): Table {
  const widths = [Math.round(textWidth * 0.27), Math.round(textWidth * 0.73)];
  return tableOf(
    widths,
    rows.map(
      ({ name, runs }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([new TextRun({ text: name, color: "444444" })], widths[0]),
            cell(children(runs, memo), widths[1]),
          ],
        }),
    ),
  );
}

function plainTable(block: Extract<MemoBlock, { kind: "table" }>, memo: MemoDocument): Table {
  const widths = columnWidths(block);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((name, index) =>
      cell([new TextRun({ text: name, bold: true })], widths[index]),
    ),
  });
  const rows = block.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((runs, index) => cell(children(runs, memo), widths[index])),
      }),
  );
  return tableOf(widths, [head, ...rows]);
}

/** Columns as wide as what stands in them needs, none too narrow for a word. */
function columnWidths({ head, rows }: Extract<MemoBlock, { kind: "table" }>): number[] {
  const needs = head.map((name, column) => {
    const lengths = rows.map((cells) => lengthOf(cells[column] ?? []));
    return Math.min(60, Math.max(9, longestWord(name) + 3, ...lengths));
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((textWidth * need) / all));
}

function lengthOf(runs: readonly MemoRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s/).map((word) => word.length));
}

const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: "999999" };

function tableOf(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    rows,
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: hairline,
      bottom: hairline,
      left: noLine,
      right: noLine,
      insideHorizontal: hairline,
      insideVertical: noLine,
    },
  });
}

function cell(runs: ParagraphChild[], width = 0): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 140 },
    children: [new Paragraph({ style: "Cell", children: runs })],
  });
}

function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60 }, children: [] });
}
