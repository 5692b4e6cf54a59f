/**
 * What came of reading what somebody typed. A no names a message for the person who typed it; where
 * the words have more than one meaning, `candidates` are those, written so that they can be read.
 */
export type Reading<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      key: string;
      values: Readonly<Record<string, string | number>>;
      candidates?: readonly string[];
    };

/** What was read. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** Why it could not be read. */
export function unread<T>(
  key: string,
  values: Record<string, string | number> = {},
  candidates?: readonly string[],
): Reading<T> {
  return { ok: false, key, values, ...(candidates ? { candidates } : {}) };
}

/** A piece of a longer text that was read: its words, and where they stand (UTF-16 positions). */
export type Found<T> = { value: T; words: string; start: number; end: number };
