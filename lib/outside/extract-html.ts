import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a reader does not see, or what is not words. */
const unread = new Set([
  ...["script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object"],
  ...["canvas", "audio", "video", "select", "button", "textarea", "nav", "form", "dialog"],
]);

/** What begins a line of its own. */
const blocks = new Set([
  ...["address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div"],
  ...["dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5"],
  ...["h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary"],
  ...["table", "tbody", "tfoot", "thead", "tr", "ul"],
]);

/** Deeper than any page is; what lies deeper is not read. */
const deepest = 512;

type Step = { node: Node; depth: number } | { words: string };

/** The words of a page, a line for each block, cells divided by tabs. Nothing in it is run or loaded. */
export function htmlText(html: string): string {
  const page = parse(html);
  const words: string[] = [];
  const steps: Step[] = stepsOf(page.childNodes, 0);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ("words" in step) words.push(step.words);
    else steps.push(...read(step.node, step.depth, words));
  }
  return tidied(words.join(""));
}

/** Reads one node, and says what comes after it, last first. */
function read(node: Node, depth: number, words: string[]): Step[] {
  if ("value" in node) words.push(node.value.replaceAll(/[\s\u00ad\u200b]+/gu, asSpace));
  if (!("tagName" in node) || isUnread(node) || depth > deepest) return [];
  if (node.tagName === "br") words.push("\n");
  const edge = blocks.has(node.tagName) ? "\n" : "";
  const after = node.tagName === "td" || node.tagName === "th" ? "\t" : edge;
  words.push(edge);
  return [{ words: after }, ...stepsOf(node.childNodes, depth + 1)];
}

function asSpace(gap: string): string {
  return /\s/u.test(gap) ? " " : "";
}

function stepsOf(nodes: readonly Node[], depth: number): Step[] {
  return nodes.map((node) => ({ node, depth })).reverse();
}

function isUnread(node: DefaultTreeAdapterTypes.Element): boolean {
  return unread.has(node.tagName) || node.attrs.some(({ name }) => name === "hidden");
}

function tidied(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replaceAll(/ +/g, " ").replaceAll(/ ?\t ?/g, "\t"));
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}
