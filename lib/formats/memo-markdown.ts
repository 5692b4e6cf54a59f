import type { MemoBlock, MemoDocument, MemoRun } from "@/lib/domain/memo/memo-document";

/** A memo as Markdown (CommonMark with tables and footnotes). No word of it is taken for markup. */
export function memoMarkdown(memo: MemoDocument): string {
  const body = memo.blocks.map((block) => blockText(block, memo));
  const notes = memo.notes.map((runs, index) => `[^${index + 1}]: ${line(runs, memo)}`);
  return `${[`# ${escaped(memo.title)}`, ...body, ...notes].join("\n\n")}\n`;
}

function blockText(block: MemoBlock, memo: MemoDocument): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escaped(block.text)}`;
    case "paragraph":
      return atStart(paragraphText(block, memo));
    case "list":
      return block.items.map((runs) => `- ${atStart(line(runs, memo))}`).join("\n");
    case "facts":
      return block.rows
        .map(({ name, runs }) => `- **${escaped(name).trim()}:** ${line(runs, memo)}`)
        .join("\n");
    case "table":
      return tableText(block, memo);
    case "quote":
      return `> ${atStart(line(block.runs, memo))}\n>\n> ${atStart(escaped(block.supports))}`;
  }
}

type Paragraph = Extract<MemoBlock, { kind: "paragraph" }>;

function paragraphText({ tone, runs }: Paragraph, memo: MemoDocument): string {
  const words = line(runs, memo).trim();
  if (tone === "warning") return `**${words}**`;
  return tone === "aside" ? `*${words}*` : words;
}

function tableText(block: Extract<MemoBlock, { kind: "table" }>, memo: MemoDocument): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(block.head.map(escaped)),
    row(block.head.map(() => "---")),
    ...block.rows.map((cells) => row(cells.map((runs) => line(runs, memo)))),
  ].join("\n");
}

function line(runs: readonly MemoRun[], { origin }: MemoDocument): string {
  return runs
    .map(({ text, strong, link, note }) => {
      const words = strong ? `**${escaped(text).trim()}**` : escaped(text);
      const linked = link === undefined ? words : `[${words}](<${target(link, origin)}>)`;
      return note === undefined ? linked : `${linked}[^${note}]`;
    })
    .join("");
}

/** Only paths of our own are linked to, so that a file leads nowhere else. */
function target(link: string, origin: string): string {
  return `${origin}${link}`.replace(/[<>\s\\]/g, encodeURIComponent);
}

/** Every sign that could begin markup, with a backslash before it, which CommonMark takes away. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!&$^@]/g, "\\$&")
    .replace(/(https?|ftp)(:\/\/)/gi, "$1\\$2")
    .replace(/\bwww\./gi, "www\\.");
}

/** The same for what means a list, a rule or a heading at the beginning of a line alone. */
function atStart(text: string): string {
  return text
    .trimStart()
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
}
