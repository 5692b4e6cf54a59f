import type { MemoBlock, MemoRun } from "@/lib/domain/memo/memo-document";
import { withoutForbidden } from "@/lib/domain/safe-text";
import type { Translator } from "@/lib/messages/translator";

type Style = Omit<MemoRun, "text">;

/**
 * What the parts of a memo are worded with. `note` adds a footnote and gives its number; `cite` gives
 * the number of a source in the list of sources, and whether it is cited for the first time.
 */
export type MemoWriter = {
  t: Translator;
  note: (runs: readonly MemoRun[]) => number;
  cite: (source: string) => { n: number; isFirst: boolean };
};

/** A writer with an empty book of footnotes; `sources` in the order in which they are listed. */
export function memoWriter(
  t: Translator,
  sources: readonly { id: string }[],
): MemoWriter & { notes: MemoRun[][] } {
  const notes: MemoRun[][] = [];
  const cited = new Set<string>();
  const note = (runs: readonly MemoRun[]) => notes.push([...runs]);
  const cite = (source: string) => {
    const isFirst = !cited.has(source);
    cited.add(source);
    return { n: sources.findIndex(({ id }) => id === source) + 1, isFirst };
  };
  return { t, notes, note, cite };
}

/** Words without anything that could be taken for a control, a break or a change of direction. */
export function run(text: string, style: Style = {}): MemoRun {
  return { text: withoutForbidden(text).replace(/[\t\n]+/g, " "), ...style };
}

export function heading(text: string, level: 1 | 2 = 1): MemoBlock {
  return { kind: "heading", level, text: run(text).text };
}

export function paragraph(
  words: string | readonly MemoRun[],
  tone: Extract<MemoBlock, { kind: "paragraph" }>["tone"] = "plain",
): MemoBlock {
  return { kind: "paragraph", tone, runs: typeof words === "string" ? [run(words)] : [...words] };
}

/** A list of lines; nothing where there are none. */
export function list(items: readonly (string | readonly MemoRun[])[]): MemoBlock[] {
  if (items.length === 0) return [];
  const runs = items.map((item) => (typeof item === "string" ? [run(item)] : [...item]));
  return [{ kind: "list", items: runs }];
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): MemoBlock {
  return {
    kind: "table",
    head: [...head],
    rows: rows.map((row) => row.map((cell) => [run(cell)])),
  };
}

/** A share from 0 to 1 in per cent. */
export function percent(share: number, t: Translator): string {
  const format = new Intl.NumberFormat(t.lang, { style: "percent", maximumFractionDigits: 0 });
  return format.format(share);
}
