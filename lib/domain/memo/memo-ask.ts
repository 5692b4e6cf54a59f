import type { AskedCase } from "@/lib/domain/compare/compare-view";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";

/** How many cases one memo holds at most. */
export const mostMemoCases = 20;

/** How many of the likest a memo holds where the reader has chosen none. */
export const usualMemoCases = 10;

/** What a memo is wanted of: a question to the precedents, and the cases chosen among the answers. */
export type MemoAsk = { query: PrecedentQuery; cases: AskedCase[] };
