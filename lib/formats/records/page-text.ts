import type { DefaultTreeAdapterTypes } from "parse5";

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Elements whose text is not part of what a page says in a place. */
const silent: ReadonlySet<string> = new Set(["script", "style", "noscript", "template"]);

/** The elements under a node, in the order of the page; `enters` keeps out of some of them. */
export function* elementsIn(
  root: PageNode,
  enters: (element: PageElement) => boolean = () => true,
): Generator<PageElement> {
  const open = childrenFromLast(root);
  for (let node = open.pop(); node; node = open.pop()) {
    if (!("tagName" in node)) continue;
    yield node;
    if (enters(node)) for (const child of childrenFromLast(node)) open.push(child);
  }
}

/**
 * The text under an element, with a line break where the page has `<br>`; hints that open on a click
 * are left out. No more than `mostNodes` of the page are looked at.
 */
export function textOf(root: PageNode, mostNodes = Number.POSITIVE_INFINITY): string {
  const out: string[] = [];
  const open = childrenFromLast(root);
  let left = mostNodes;
  for (let node = open.pop(); node && left > 0; node = open.pop()) {
    left -= 1;
    if (node.nodeName === "br") out.push("\n");
    else if ("value" in node) out.push(node.value.replace(/\s+/gu, " "));
    else if (!isSilent(node)) for (const child of childrenFromLast(node)) open.push(child);
  }
  return lined(out.join(""));
}

/** A stack of what lies in a node: its first child is on top. No recursion, however deep a page is. */
function childrenFromLast(node: PageNode): PageNode[] {
  return "childNodes" in node ? [...node.childNodes].reverse() : [];
}

function isSilent(node: PageNode): boolean {
  if (silent.has(node.nodeName)) return true;
  return "tagName" in node && /(?:^|\s)tooltip/iu.test(attribute(node, "class") ?? "");
}

/** An attribute of an element, null where it has none of that name. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** One space between words and one break between lines; the page's own breaks mean nothing. */
function lined(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/ +/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
