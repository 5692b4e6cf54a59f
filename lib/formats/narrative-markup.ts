import MarkdownIt, { type Token } from "markdown-it";
import { mentionKinds, type NarrativeMark, type NarrativeNode } from "@/lib/domain/narrative";
import { Refusal } from "@/lib/domain/refusal";

const parser = new MarkdownIt("commonmark", { html: false, linkify: false });

const blockTypes: Record<string, NarrativeNode["type"]> = {
  paragraph_open: "paragraph",
  heading_open: "heading",
  bullet_list_open: "bulletList",
  ordered_list_open: "orderedList",
  list_item_open: "listItem",
  blockquote_open: "blockquote",
  hr: "horizontalRule",
};

const withId: ReadonlySet<NarrativeNode["type"]> = new Set(["paragraph", "heading", "blockquote"]);

/**
 * Reads the narrative markup of the seed casebook, which is CommonMark with links of our own:
 * `[](cite:EXCERPT)` a footnote, `[words](person:ID)` a mention (also court, provision, proceeding,
 * sentence, source), `[words](note:ANNOTATION)` an annotated passage, `[words](figure:ID)` a number
 * of the ledger, `[words](gap:REASON)` something left out. `idPrefix` begins the id of every block.
 */
export function readNarrativeMarkup(markup: string, idPrefix: string): NarrativeNode {
  const root: NarrativeNode = { type: "doc", content: [] };
  const open: NarrativeNode[] = [root];
  let blocks = 0;
  const nextId = () => `${idPrefix}.${++blocks}`;
  for (const token of parser.parse(markup, {})) {
    if (token.type === "inline") addAll(open, inlineNodes(token.children ?? []));
    else if (token.nesting === -1) open.pop();
    else openBlock(open, token, nextId);
  }
  return root;
}

function openBlock(open: NarrativeNode[], token: Token, nextId: () => string) {
  const type = blockTypes[token.type];
  if (!type) throw new Refusal("invalid", "markup.unknownBlock", { block: token.type });
  const attrs: Record<string, string | number> = {};
  if (withId.has(type)) attrs.id = nextId();
  if (type === "heading") attrs.level = headingLevel(token);
  const node: NarrativeNode = { type };
  if (Object.keys(attrs).length > 0) node.attrs = attrs;
  addAll(open, [node]);
  if (token.nesting === 1) {
    node.content = [];
    open.push(node);
  }
}

/** The title of a case stands above its narrative: headings go from the second level to the fourth. */
function headingLevel({ tag }: Token): number {
  const level = Number(tag.slice(1));
  if (level < 2 || level > 4) throw new Refusal("invalid", "markup.unknownBlock", { block: tag });
  return level;
}

function addAll(open: NarrativeNode[], nodes: NarrativeNode[]) {
  open.at(-1)?.content?.push(...nodes);
}

function inlineNodes(tokens: Token[]): NarrativeNode[] {
  const nodes: NarrativeNode[] = [];
  const marks: NarrativeMark[] = [];
  for (const token of tokens) {
    if (token.nesting === -1) marks.pop();
    else if (token.nesting === 1) openMark(nodes, marks, token);
    else nodes.push(...textNode(plainText(token), marks));
  }
  return nodes;
}

function openMark(nodes: NarrativeNode[], marks: NarrativeMark[], token: Token) {
  if (token.type === "link_open") openLink(nodes, marks, String(token.attrGet("href") ?? ""));
  else marks.push({ type: token.type === "em_open" ? "italic" : "bold" });
}

function plainText(token: Token): string {
  if (token.type === "text") return token.content;
  if (token.type === "softbreak") return " ";
  throw new Refusal("invalid", "markup.unknownInline", { inline: token.type });
}

function textNode(text: string, marks: NarrativeMark[]): NarrativeNode[] {
  const kept = marks.filter((mark) => mark.attrs?.cite === undefined);
  if (text === "") return [];
  return [kept.length > 0 ? { type: "text", text, marks: kept } : { type: "text", text }];
}

function openLink(nodes: NarrativeNode[], marks: NarrativeMark[], href: string) {
  const address = decodeURI(href);
  const colon = address.indexOf(":");
  const scheme = address.slice(0, colon);
  const id = address.slice(colon + 1);
  if (id === "" && scheme !== "restricted")
    throw new Refusal("invalid", "markup.unknownReference", { address });
  if (scheme === "cite") {
    nodes.push({ type: "cite", attrs: { excerpt: id } });
    marks.push({ type: "link", attrs: { cite: id } });
  } else marks.push(referenceMark(scheme, id, address));
}

function referenceMark(scheme: string, id: string, address: string): NarrativeMark {
  if (mentionKinds.some((kind) => kind === scheme))
    return { type: "mention", attrs: { kind: scheme, id } };
  if (scheme === "note") return { type: "annotated", attrs: { annotation: id } };
  if (scheme === "figure") return { type: "figure", attrs: { figure: id } };
  if (scheme === "gap") return { type: "gap", attrs: { reason: id } };
  if (scheme === "restricted") return { type: "restricted" };
  if (scheme === "http" || scheme === "https") return { type: "link", attrs: { href: address } };
  throw new Refusal("invalid", "markup.unknownReference", { address });
}
