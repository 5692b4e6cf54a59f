import type { CaseCard } from "@/lib/domain/public/case-card";
import type { CompareTable } from "./compare-table";

/** A case asked for by its address or its number, and which of its defendants; `n` counts from 1. */
export type AskedCase = { slug: string; n: number | null };

/** What a reader wants compared. `page` is that of the list to choose from; null shows the table. */
export type CompareAsk = { cases: AskedCase[]; page: number | null };

/** A case that was found; `key` is how it is asked for again, e.g. `0003-a-slug~2`. */
export type ChosenCase = { key: string; slug: string; title: string; n: number | null };

/**
 * What cannot be compared, and why: never there, withdrawn, or more than fit. It is named by its
 * number, else by its place among what was asked for, as an address that is gone may hold a name.
 */
export type NotCompared = {
  number: string | null;
  place: number;
  why: "missing" | "gone" | "person" | "beyond";
};

/** The page of a comparison: the table where two columns can be made, and the list to choose from. */
export type CompareView = {
  chosen: ChosenCase[];
  notCompared: NotCompared[];
  table: CompareTable | null;
  /** How many defendants there was no room for. */
  leftOut: number;
  picker: { cards: CaseCard[]; page: number; pages: number } | null;
};
