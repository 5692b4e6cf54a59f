"use client";

import { useState } from "react";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Diverged } from "@/lib/domain/merge-entry";
import type { CaseModel } from "./case-model";
import { loadCase } from "./desk-calls";

/** Two texts that are looked at; `version` is that of theirs. */
export type Merging = { sides: Diverged; version: number };

/** Looking at both texts of a conflict, and going on with what was made of them. */
export function useMerging(model: CaseModel, id: string) {
  const [merging, setMerging] = useState<Merging | null>(null);
  /** Back on the page itself, the keyboard begins at its head. */
  const leave = () => {
    setMerging(null);
    document.getElementById("main")?.focus();
  };
  return {
    sides: merging?.sides ?? null,
    /** Loads their text; false where it does not come. */
    look: async (): Promise<boolean> => {
      const theirs = await loadCase(id);
      if (!theirs) return false;
      const sides = { base: model.driver.base(), mine: model.collect(), theirs: theirs.entry };
      setMerging({ sides, version: theirs.version });
      return true;
    },
    save: (entry: CaseEntry) => {
      if (merging) model.merge(entry, { version: merging.version, entry: merging.sides.theirs });
      leave();
    },
    back: leave,
  };
}
