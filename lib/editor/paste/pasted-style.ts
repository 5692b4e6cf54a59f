import type { PastedElement } from "./pasted-node";

/** What of the look of a pasted element means something. */
export type Look = { bold: boolean; italic: boolean };

const boldTags: ReadonlySet<string> = new Set(["b", "strong"]);
const italicTags: ReadonlySet<string> = new Set(["i", "em"]);

/** The look of what stands in an element, from that of the text around it. Styles win over names. */
export function lookOf({ tag, attributes }: PastedElement, around: Look): Look {
  const style = attributes.style ?? "";
  return {
    bold: boldBy(style) ?? (boldTags.has(tag) || around.bold),
    italic: italicBy(style) ?? (italicTags.has(tag) || around.italic),
  };
}

/** Google Docs wraps everything into one `b` that says it is none. */
function boldBy(style: string): boolean | null {
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z]+|\d{1,4})/i.exec(style)?.[1]?.toLowerCase();
  if (weight === undefined) return null;
  return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
}

function italicBy(style: string): boolean | null {
  const slant = /(?:^|;)\s*font-style\s*:\s*([a-z]+)/i.exec(style)?.[1]?.toLowerCase();
  return slant === undefined ? null : slant === "italic" || slant === "oblique";
}

/** The list and level of an item of Word, which writes lists as paragraphs; null for what is none. */
export function wordItem(element: PastedElement): { tag: "ul" | "ol"; level: number } | null {
  const { style = "", class: name = "" } = element.attributes;
  const level = /mso-list\s*:\s*[^;]*level(\d)/i.exec(style)?.[1];
  if (level === undefined && !/^MsoListParagraph/.test(name)) return null;
  const isNumbered = /^\s*\(?(\d+|[a-zа-я]|[ivx]+)[.)]/iu.test(bulletOf(element));
  return { tag: isNumbered ? "ol" : "ul", level: Number(level ?? 1) };
}

/** The words that Word puts before an item. */
function bulletOf(element: PastedElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return "";
      return isWordBullet(child) ? allWords(child) : bulletOf(child);
    })
    .join("");
}

function allWords({ children }: PastedElement): string {
  return children.map((child) => (typeof child === "string" ? child : allWords(child))).join("");
}

/** True for what Word puts before a list item: its bullet or number, and blanks. */
export function isWordBullet({ attributes }: PastedElement): boolean {
  return /mso-list\s*:\s*ignore/i.test(attributes.style ?? "");
}

/** True for what a page hides from its readers, what was taken out of a text, and remarks on it. */
export function isHidden({ tag, attributes }: PastedElement): boolean {
  const { style = "", class: name = "" } = attributes;
  return tag === "del" || "hidden" in attributes || unseen.test(style) || besideTheText.test(name);
}

const unseen =
  /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment|visibility\s*:\s*hidden|(?:opacity|font-size)\s*:\s*0(?:\.0+)?(?:px|pt|em)?\s*(?:;|$)/i;

/** What Word calls a comment, the sign of one, and what was deleted while changes were tracked. */
const besideTheText = /(?:^|\s)(?:MsoComment\w*|msocom\w*|msoDel)(?:\s|$)/;

/** True where line breaks within the words are those that a reader sees, from that around them. */
export function hasOwnLines({ tag, attributes }: PastedElement, around: boolean): boolean {
  const space = /white-space(?:-collapse)?\s*:\s*([a-z-]+)/i.exec(attributes.style ?? "")?.[1];
  if (space !== undefined) return /^(?:pre|preserve|break-spaces)/i.test(space);
  return tag === "pre" || around;
}

/** The figures that stand above the line or below it. */
export type Script = "super" | "sub" | null;

/** Where the words of an element stand, from where those around it do. */
export function scriptOf({ tag, attributes }: PastedElement, around: Script): Script {
  const align = /vertical-align\s*:\s*(super|sub)/i.exec(attributes.style ?? "")?.[1];
  if (align === "super" || tag === "sup") return "super";
  return align === "sub" || tag === "sub" ? "sub" : around;
}

const figures = { super: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" } as const;

/** A number that is raised or lowered, in figures that are so by themselves: part 2¹, not 21. */
export function inScript(text: string, script: Script): string {
  if (script === null || !/^\s*\d+\s*$/.test(text)) return text;
  return text.replace(/\d/g, (figure) => figures[script][Number(figure)] ?? figure);
}
