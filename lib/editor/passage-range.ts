import type { EditorState } from "@tiptap/pm/state";

/** What a mark is put on: the selected words, or the word at the cursor; null where there is none. */
export function passageRange({ selection, doc }: EditorState): { from: number; to: number } | null {
  const { from, to, empty, $from } = selection;
  if (!empty) return { from, to };
  const start = $from.start();
  const before = doc.textBetween(start, from, "\n", "\n");
  const after = doc.textBetween(from, $from.end(), "\n", "\n");
  const left = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(before)?.[0].length ?? 0;
  const right = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(after)?.[0].length ?? 0;
  return left + right === 0 ? null : { from: from - left, to: from + right };
}

/** The whole passage around the cursor that bears the mark of that name, or null. */
export function markedRange(
  { selection, schema }: EditorState,
  name: string,
): { from: number; to: number } | null {
  const type = schema.marks[name];
  const { $from } = selection;
  const mark =
    type && [...$from.marks(), ...($from.nodeAfter?.marks ?? [])].find((m) => m.type === type);
  if (!mark) return null;
  let range: { from: number; to: number } | null = null;
  const start = $from.start();
  $from.parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return;
    const from = start + offset;
    const to = from + node.nodeSize;
    if (range?.to === from) range = { from: range.from, to };
    else if (!range || from <= $from.pos) range = { from, to };
  });
  return range;
}
