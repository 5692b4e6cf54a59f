import type { PublicCase, PublicDefendant, StatutoryRange } from "@/lib/domain/public/public-case";
import type { PublicStated, PublicValue } from "@/lib/domain/public/public-value";

/** How many cases stand side by side at most, and how many columns they may take together. */
export const mostCompared = 6;
export const mostColumns = 12;

/** The parts of the table, in the order in which they are read. */
export const compareGroups = ["charge", "facts", "person", "court", "sentence", "record"] as const;
export type CompareGroup = (typeof compareGroups)[number];

/** One thing said in a cell. `place` is the id of the element in the profile where it stands. */
export type CompareValue = { place: string; inferred: boolean } & (
  | { kind: "value"; value: PublicValue }
  /** The version of a provision that applied, with its range of deprivation of liberty. */
  | { kind: "law"; range: StatutoryRange }
  /** One sentence of a chain; `changeMonths` against the one before. */
  | {
      kind: "sentence";
      instance: PublicValue;
      decided: PublicValue;
      term: PublicValue;
      suspended: PublicValue;
      changeMonths: number | null;
    }
  /** A court above the first has decided; `changeMonths` between the first sentence and the last. */
  | {
      kind: "appeal";
      instances: PublicValue[];
      lodgedBy: PublicValue[];
      changeMonths: number | null;
    }
  | { kind: "completeness"; known: number; asked: number }
);

/** Nothing in `values` means that no source answers. */
export type CompareCell = { values: CompareValue[] };

/**
 * What a row shows: the same known value everywhere, different known values, one value that is not
 * known of all, or nothing known of anybody. `listed` are words and counts that are shown and not
 * compared: two sources never say a thing alike.
 */
export type RowState = "same" | "differs" | "partly" | "unknown" | "listed";

/** `field` names a message. */
export type CompareRow = {
  field: string;
  group: CompareGroup;
  state: RowState;
  cells: CompareCell[];
};

/** Somebody in a column; `n` is the place among the defendants of the case, counted from 1. */
export type ComparedPerson = Pick<PublicDefendant, "name" | "label" | "headcount" | "changed"> & {
  id: string;
  n: number;
};

/**
 * A case, or some of its defendants. Several stand in one column where every row says the same of
 * them; nobody stands in that of a case whose defendants no source tells.
 */
export type CompareColumn = {
  slug: string;
  number: string;
  title: string;
  version: number;
  people: ComparedPerson[];
};

/** Cases side by side. `open` names the factors that no source answers of anybody here. */
export type CompareTable = { columns: CompareColumn[]; rows: CompareRow[]; open: string[] };

/** A case that was asked for; `n` picks one of its defendants, counted from 1. */
export type ComparedCase = { case: PublicCase; version: number; n: number | null };

/** What the cells of one column are made from. */
export type ColumnSubject = { shown: PublicCase; person: PublicDefendant | null };

/** Whether a stated value is known. */
export function isKnown(stated: Pick<PublicStated, "value">): boolean {
  return stated.value.kind !== "unknown";
}
