/** A published court record as it is counted: codes, days and numbers alone. */
export type RecordFact = {
  court: string | null;
  region: string | null;
  /** `first`, `appeal`, `cassation`, `supervision` or `unknown`. */
  instance: string;
  /** What the defendants are charged under, `337(5)` or `337`; empty where none is known. */
  provisions: readonly string[];
  /** Days as `dayNumber` makes them. */
  received: number | null;
  decided: number | null;
  /** A code of `recordResults`, `pending` or `unknown`. */
  result: string;
  /** The defendants, and of how many a punishment is told to be real or suspended. */
  persons: number;
  real: number;
  suspended: number;
  /** The terms that are told, in months. */
  terms: readonly number[];
  actPublished: boolean | null;
  closed: boolean | null;
  /** What public records of higher courts say of a record of the first instance. */
  appealed: boolean;
  appealResult: string | null;
  cassationResult: string | null;
};

/** A column of codes: each row holds the place of its code in `codes`; null is "not known". */
export type CodeColumn = {
  codes: readonly (string | null)[];
  of: Uint8Array | Uint16Array | Uint32Array;
};

/** In a column of days: no day is known. */
export const noDay = -1;

/** In a column of yes and no. */
export const answers = { unknown: 0, yes: 1, no: 2 } as const;

/**
 * Published court records in columns, a row for each. Provisions stand in a column of lists, joined
 * by `|`; terms stand apart, each with the row to which it belongs.
 */
export type FactColumns = {
  size: number;
  court: CodeColumn;
  region: CodeColumn;
  instance: CodeColumn;
  provisions: CodeColumn;
  result: CodeColumn;
  appealResult: CodeColumn;
  cassationResult: CodeColumn;
  received: Int32Array;
  decided: Int32Array;
  /** The defendants; one where none is listed. */
  people: Uint16Array;
  real: Uint16Array;
  suspended: Uint16Array;
  act: Uint8Array;
  closed: Uint8Array;
  appealed: Uint8Array;
  termRows: Uint32Array;
  termMonths: Uint16Array;
};

/** The provisions of one entry of the column of lists. */
export function provisionsIn(list: string | null): string[] {
  return list === null || list === "" ? [] : list.split("|");
}
