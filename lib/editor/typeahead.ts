import type { ResolvedPos } from "@tiptap/pm/model";

/** The words before the cursor that ask for a choice: `/table`, `@Ivan Inv`, `[[Invented court`. */
export type Asked = { query: string; text: string };

/** How far back from the cursor is looked, in UTF-16 units. */
const reach = 80;

/** A mention may be of five words; further words are the text again. */
const mention = /(?:^|[\s([{«„“"'‘—–-])(@|\[\[)((?:[^\s@[\]]+ ){0,4}[^\s@[\]]*)$/u;
const slash = /(?:^|[\s\u00a0])(\/)((?:[\p{L}\p{N}-]+ ){0,2}[\p{L}\p{N}-]*)$/u;

/** What is asked for by `@` or `[[` before the cursor; null for nothing, and in an e-mail address. */
export function mentionAsked(before: string): Asked | null {
  return asked(mention, before);
}

/** What is asked for by a slash before the cursor; null for nothing, and within a word or a date. */
export function insertAsked(before: string): Asked | null {
  return asked(slash, before);
}

function asked(pattern: RegExp, before: string): Asked | null {
  const [, sign, query] = pattern.exec(before) ?? [];
  if (sign === undefined || query === undefined) return null;
  return { query, text: `${sign}${query}` };
}

/** The same for a position in a text, with the range that a choice replaces. */
export function askedAt($pos: ResolvedPos, by: (before: string) => Asked | null) {
  const { parent, parentOffset, pos } = $pos;
  if (!parent.isTextblock) return null;
  const from = Math.max(0, parentOffset - reach);
  const found = by(parent.textBetween(from, parentOffset, "\ufffc", "\ufffc"));
  return found && { ...found, range: { from: pos - found.text.length, to: pos } };
}
