import type { AskedCase } from "@/lib/domain/compare/compare-view";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";

/** How many cases one memo holds at most. */
export const mostMemoCases = 20;

/** How many of the likest a memo holds where the reader has chosen none. */
export const usualMemoCases = 10;

/** Who chose the cases of a memo: a reader, or their likeness to what was asked. */
export type MemoChooser = "reader" | "likeness";

/**
 * What a memo is wanted of: a question to the precedents, and the cases chosen among the answers, by
 * the reader or once before by their likeness.
 */
export type MemoAsk = { query: PrecedentQuery; cases: AskedCase[]; chosenBy: MemoChooser };
