import { linkFrom } from "@/lib/editor/safe-link";
import type { CleanBlock, CleanInline } from "./clean-block";
import { tableBlocks } from "./clean-table";
import { cleanText } from "./clean-text";
import type { PastedElement, PastedNode } from "./pasted-node";
import {
  hasOwnLines,
  inScript,
  isHidden,
  isWordBullet,
  type Look,
  lookOf,
  type Script,
  scriptOf,
  wordItem,
} from "./pasted-style";

/** What is dropped with everything in it: what runs, loads, asks for input or is not for reading. */
const dropped: ReadonlySet<string> = new Set(
  (
    "script style head meta link title base template iframe frame frameset object embed applet " +
    "svg math img picture video audio source track canvas map area input select textarea button " +
    "noscript noembed noframes plaintext xmp dialog portal param"
  ).split(" "),
);

const headings: Readonly<Record<string, number>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

const inline: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt " +
    "ruby s samp small span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

type Context = {
  look: Look;
  href: string | null;
  quote: boolean;
  list: { tag: "ul" | "ol"; level: number } | null;
  script: Script;
  /** Line breaks within the words are meant. */
  ownLines: boolean;
};

const around: Context = {
  look: { bold: false, italic: false },
  href: null,
  quote: false,
  list: null,
  script: null,
  ownLines: false,
};

/** Reads pasted HTML into the few blocks and marks that a narrative has. */
export function cleanBlocks(root: PastedNode): CleanBlock[] {
  const writing = new Writing();
  writing.read(root, around);
  writing.end();
  return writing.blocks;
}

/** Collects blocks while it walks what was pasted; words go into the block that is open. */
class Writing {
  readonly blocks: CleanBlock[] = [];
  private open: CleanInline[] = [];
  private kind: (content: CleanInline[]) => CleanBlock = paragraph;

  read(node: PastedNode, context: Context): void {
    if (typeof node === "string") this.writeLines(node, context);
    else if (!dropped.has(node.tag) && !isHidden(node) && !isWordBullet(node))
      this.readElement(node, context);
  }

  /** Ends the open block; one without words is none. */
  end(): void {
    const content = trimmed(this.open);
    this.open = [];
    if (content.length > 0) this.blocks.push(this.kind(content));
  }

  private readElement(element: PastedElement, context: Context): void {
    const { tag } = element;
    if (tag === "br") this.breakLine(context);
    else if (tag === "hr") this.put({ kind: "rule" });
    else if (tag === "table") this.put(...tableBlocks(element, cleanBlocks));
    else if (inline.has(tag) || tag.includes(":")) this.readAll(element, within(element, context));
    else this.readBlock(element, within(element, context));
  }

  private readBlock(element: PastedElement, context: Context): void {
    const before = this.kind;
    this.end();
    this.kind = kindOf(element, context);
    this.readAll(element, context);
    this.end();
    this.kind = before;
  }

  private readAll({ children }: PastedElement, context: Context): void {
    for (const child of children) this.read(child, context);
  }

  private put(...blocks: CleanBlock[]): void {
    this.end();
    this.blocks.push(...blocks);
  }

  /** There are no line breaks within a block: one begins a new paragraph, within an item a blank. */
  private breakLine(context: Context): void {
    if (context.list) this.write(" ", context);
    else this.end();
  }

  private writeLines(text: string, context: Context): void {
    const lines = context.ownLines ? text.split(/\r?\n/) : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.breakLine(context);
      this.write(line, context);
    }
  }

  private write(text: string, { look, href, script }: Context): void {
    const words = cleanText(inScript(text, script)).replace(/[\t\n\f ]+/gu, " ");
    const last = this.open.at(-1);
    if (words === "") return;
    if (last && last.bold === look.bold && last.italic === look.italic && last.href === href)
      last.text += words;
    else this.open.push({ text: words, ...look, href });
  }
}

function paragraph(content: CleanInline[]): CleanBlock {
  return { kind: "paragraph", content };
}

/** What stands in an element, as far as the element says something about it. */
function within(element: PastedElement, context: Context): Context {
  const { tag, attributes } = element;
  const level = (context.list?.level ?? 0) + 1;
  const list = tag === "ul" || tag === "ol" ? ({ tag, level } as const) : null;
  return {
    look: headings[tag] ? { bold: false, italic: false } : lookOf(element, context.look),
    href: tag === "a" ? addressOf(attributes.href ?? "") : context.href,
    quote: context.quote || tag === "blockquote",
    list: list ?? context.list,
    script: scriptOf(element, context.script),
    ownLines: hasOwnLines(element, context.ownLines),
  };
}

/** Where a link of a page leads, without the detour that Google puts before it. */
function addressOf(href: string): string | null {
  const address = linkFrom(href);
  if (address === null) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!/^(www\.)?google\.[a-z.]+$/.test(hostname) || pathname !== "/url") return address;
  return linkFrom(searchParams.get("q") ?? "");
}

function kindOf(element: PastedElement, { list, quote }: Context): Writing["kind"] {
  const heading = headings[element.tag];
  if (heading) return (content) => ({ kind: "heading", level: heading, content: plain(content) });
  const item = wordItem(element);
  if (item) return (content) => itemOf(item, content);
  if (list) return (content) => itemOf(list, content);
  return quote ? (content) => ({ kind: "quote", content }) : paragraph;
}

function itemOf({ tag, level }: { tag: "ul" | "ol"; level: number }, content: CleanInline[]) {
  return { kind: "item", list: tag, level: Math.min(level, 6), content } as const;
}

/** A heading is bold by itself. */
function plain(content: CleanInline[]): CleanInline[] {
  return content.map((words) => ({ ...words, bold: false }));
}

function trimmed(content: CleanInline[]): CleanInline[] {
  const all = content.map((words, index) => ({
    ...words,
    text: words.text
      .replace(index === 0 ? /^[ \u00a0]+/u : /^(?!)/u, "")
      .replace(index === content.length - 1 ? /[ \u00a0]+$/u : /(?!)$/u, ""),
  }));
  return all.filter(({ text }) => text !== "");
}
