import type { RevisionState } from "./revision";

/** What a permission needs to know of a case: its newest revision, and whose it is. */
export type EntryFacts = {
  state: RevisionState;
  /** Who wrote the newest revision, and everybody who wrote since the last published one. */
  author: string | null;
  authors: readonly string[];
  creator: string | null;
  assignee: string | null;
  reviewer: string | null;
  /** Null where everybody at the desk may see it; else the people who may. */
  named: readonly string[] | null;
  /** True where somebody in it is protected, or a source of it is. */
  hasProtected: boolean;
};
