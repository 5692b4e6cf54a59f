import type { Mark, Node } from "@tiptap/pm/model";

/** A footnote where it stands. */
export type CiteAt = { pos: number; excerpt: string };

/** Words that follow one another and bear the same mark of one of our kinds. */
export type PassageAt = { mark: Mark; from: number; to: number };

/** A block of the narrative with the passages that begin in it. */
type References = { cites: CiteAt[]; passages: PassageAt[] };

const ownMarks: ReadonlySet<string> = new Set(["mention", "annotated", "figure", "gap"]);

/** True for a node that holds a reference: a footnote, or words with a mark of ours. */
export function isReference(node: Node): boolean {
  return node.type.name === "cite" || ownMarksOf(node).length > 0;
}

/** The marks of a node that refer to something. */
export function ownMarksOf(node: Node | null): Mark[] {
  return node?.marks.filter((mark) => ownMarks.has(mark.type.name)) ?? [];
}

/** Every footnote and every marked passage of a text, in the order of reading, by one walk. */
export function referencesIn(doc: Node): References {
  const found: References = { cites: [], passages: [] };
  doc.descendants((node, pos) => {
    if (!node.isInline) return true;
    if (node.type.name === "cite") found.cites.push({ pos, excerpt: String(node.attrs.excerpt) });
    for (const mark of ownMarksOf(node)) addPassage(found.passages, mark, pos, pos + node.nodeSize);
    return false;
  });
  return found;
}

/** What follows directly and bears the same mark belongs to the same passage. */
function addPassage(passages: PassageAt[], mark: Mark, from: number, to: number) {
  for (let index = passages.length - 1; index >= 0; index--) {
    const last = passages[index];
    if (!last || last.to < from) break;
    if (last.to === from && last.mark.eq(mark)) {
      last.to = to;
      return;
    }
  }
  passages.push({ mark, from, to });
}

/** The footnotes in the order of their numbers, which count from one: a quotation has one number. */
export function footnotesOf(cites: readonly CiteAt[]): string[] {
  return [...new Set(cites.map(({ excerpt }) => excerpt))];
}

/** The annotations of a text in the order in which it refers to them, each with its letter. */
export function letteredAnnotations(
  passages: readonly PassageAt[],
  alphabet: string,
): Map<string, string> {
  const letters = [...alphabet];
  const ids = passages.flatMap(({ mark }) =>
    mark.type.name === "annotated" ? [String(mark.attrs.annotation)] : [],
  );
  return new Map(
    [...new Set(ids)].map((id, index) => {
      const letter = letters[index % letters.length] ?? "";
      return [id, letter.repeat(Math.floor(index / letters.length) + 1)];
    }),
  );
}
