import { readStartTag, type StartTag } from "./html-tags";

/**
 * HTML without anything of the framework. `statements` are the contents of the page's own
 * `<meta name="otkaz-page">`; `incomplete` says that Next gave a page that only a script would
 * complete: a thrown error, or something inside Suspense.
 */
export type FinishedHtml = { html: string; statements: readonly string[]; incomplete: boolean };

/**
 * Removes scripts, script preloads, the payload and comments; keeps scripts under `/own/`. Links that
 * say where a page stands for programs (canonical, other languages) begin with `origin`.
 */
export function finishPage(html: string, origin = ""): FinishedHtml {
  const statements: string[] = [];
  const kept: string[] = [];
  let incomplete = false;
  let at = 0;
  for (const found of pieces(html)) {
    kept.push(html.slice(at, found.start));
    at = found.end;
    if (found.kind === "comment") {
      incomplete ||= /^<!--\$[?!]/.test(found.text);
      continue;
    }
    const { tag } = found;
    incomplete ||= isIncomplete(tag);
    if (isStatement(tag)) statements.push(tag.attributes.get("content") ?? "");
    else kept.push(keptText(tag, html.slice(found.start, found.end), origin));
  }
  kept.push(html.slice(at));
  return { html: withoutEmptyOutlets(kept.join("")), statements, incomplete };
}

type Piece =
  | { kind: "comment"; start: number; end: number; text: string }
  | { kind: "tag"; start: number; end: number; tag: StartTag };

/** Comments and start tags in order; an element whose content is raw text counts as one piece. */
function* pieces(html: string): Generator<Piece> {
  const token = /<!--[\s\S]*?(?:-->|$)|<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [text] = found;
    const start = found.index;
    if (text.startsWith("<!--")) {
      yield { kind: "comment", start, end: token.lastIndex, text };
      continue;
    }
    const tag = readStartTag(text);
    if (rawText.has(tag.name)) token.lastIndex = endOfElement(html, tag.name, token.lastIndex);
    yield { kind: "tag", start, end: token.lastIndex, tag };
  }
}

const rawText = new Set(["script", "style", "textarea", "title"]);

function endOfElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = from;
  const found = close.exec(html);
  if (!found) return html.length;
  const end = html.indexOf(">", found.index);
  return end < 0 ? html.length : end + 1;
}

function keptText(tag: StartTag, whole: string, origin: string): string {
  if (tag.name === "script") return isOwnScript(tag) ? `${tag.text}</script>` : "";
  if (tag.name === "link" && isScriptPreload(tag)) return "";
  if (tag.name === "link" && saysWhere(tag))
    return whole.replace(/href="(?=\/)/i, `href="${origin}`);
  return tag.attributes.get("name") === "next-size-adjust" ? "" : whole;
}

function saysWhere({ attributes }: StartTag): boolean {
  return ["canonical", "alternate"].includes(attributes.get("rel") ?? "");
}

function isOwnScript({ attributes }: StartTag): boolean {
  return /^\/own\/[\w./-]+$/.test(attributes.get("src") ?? "");
}

/** `expect` holds back the first paint until an element appears that has been removed. */
function isScriptPreload({ attributes }: StartTag): boolean {
  const rel = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);
  if (rel.includes("modulepreload") || rel.includes("expect")) return true;
  const as = (attributes.get("as") ?? "").toLowerCase();
  const loads = rel.includes("preload") || rel.includes("prefetch");
  return loads && !["font", "style", "image"].includes(as);
}

function isStatement(tag: StartTag): boolean {
  return tag.name === "meta" && tag.attributes.get("name") === "otkaz-page";
}

function isIncomplete({ name, attributes }: StartTag): boolean {
  if (name === "html") return attributes.get("id") === "__next_error__";
  return name === "template" && (attributes.has("data-dgst") || isBoundary(attributes.get("id")));
}

function isBoundary(id: string | undefined): boolean {
  return /^[BP]:/.test(id ?? "");
}

function withoutEmptyOutlets(html: string): string {
  return html.replaceAll('<div hidden=""></div>', "");
}
