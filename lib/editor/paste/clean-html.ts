import type { CleanBlock, CleanCell, CleanInline } from "./clean-block";
import { cleanBlocks } from "./clean-blocks";
import { listHtml } from "./list-html";
import type { PastedNode } from "./pasted-node";

/**
 * Pasted HTML as the HTML of a narrative: paragraphs, headings, lists, quotes, tables, rules, bold,
 * italic and checked links, written anew from what was read, so that nothing else comes through.
 */
export function cleanHtml(root: PastedNode): string {
  return groupsOf(cleanBlocks(root)).map(groupHtml).join("");
}

/** Blocks that stand in one element: the items of a list, the paragraphs of a quote. */
function groupsOf(blocks: readonly CleanBlock[]): CleanBlock[][] {
  const groups: CleanBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const joins = block.kind === "item" || block.kind === "quote";
    if (joins && last?.[0]?.kind === block.kind) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function groupHtml(group: readonly CleanBlock[]): string {
  const items = group.filter((block) => block.kind === "item");
  if (items.length > 0) return listHtml(items, ({ content }) => inlineHtml(content));
  const html = group.map(blockHtml).join("");
  return group[0]?.kind === "quote" ? `<blockquote>${html}</blockquote>` : html;
}

function blockHtml(block: CleanBlock): string {
  if (block.kind === "rule") return "<hr>";
  if (block.kind === "table") return tableHtml(block.rows);
  const tag = block.kind === "heading" ? `h${block.level}` : "p";
  return `<${tag}>${inlineHtml(block.content)}</${tag}>`;
}

function tableHtml(rows: readonly (readonly CleanCell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`);
  return `<table><tbody>${lines.join("")}</tbody></table>`;
}

function cellHtml({ isHead, paragraphs }: CleanCell): string {
  const tag = isHead ? "th" : "td";
  const written = paragraphs.map((content) => `<p>${inlineHtml(content)}</p>`);
  return `<${tag}>${written.join("") || "<p></p>"}</${tag}>`;
}

function inlineHtml(content: readonly CleanInline[]): string {
  return content
    .map(({ text, bold, italic, href }) => {
      let html = escaped(text);
      if (italic) html = `<em>${html}</em>`;
      if (bold) html = `<strong>${html}</strong>`;
      return href === null ? html : `<a href="${escaped(href)}">${html}</a>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
