import { z } from "zod";
import type { Unfinished } from "@/components/workspace/keep-driver";
import type { SaveStart } from "@/components/workspace/save-driver";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { resumedFrom, savedAs } from "@/lib/domain/save-state";

/**
 * An entry that was kept: sealed here by this program, and read by the server before it is stored. It
 * is not measured against the rules of an entry, so that text is not lost for being too long.
 */
const keptEntry = z.custom<CaseEntry>(
  (value) => typeof value === "object" && value !== null && "id" in value && "en" in value,
);

const unfinished = z.object({
  version: z.int(),
  base: keptEntry,
  entry: keptEntry,
  attempt: z.object({ saveId: z.string(), base: z.int(), entry: keptEntry }).nullable(),
});

/** The kept text as it was put away; null where it is none. */
export function readUnfinished(text: string): Unfinished | null {
  return unfinished.safeParse(JSON.parse(text)).data ?? null;
}

/** A case as the page begins with it. */
export type Begun = SaveStart & { entry: CaseEntry; isRestored: boolean };

type Loaded = { entry: CaseEntry; version: number; savedAt: string };

/** Begins with what the server holds. */
export function begunFresh({ entry, version, savedAt }: Loaded): Begun {
  const state = savedAs(version, savedAt);
  return { state, base: entry, attempted: null, entry, isRestored: false };
}

/**
 * Begins with what was kept on the device. Where somebody else has saved since, both texts are to be
 * put together; where the last save has no answer, it is asked for first.
 */
export function begunFromKept(kept: Unfinished, loaded: Loaded, at: number): Begun {
  const state = resumedFrom(kept.version, kept.attempt, at);
  const isOvertaken = kept.attempt === null && loaded.version !== kept.version;
  return {
    state: isOvertaken ? { ...state, conflict: loaded.version } : state,
    base: kept.base,
    attempted: kept.attempt?.entry ?? null,
    entry: kept.entry,
    isRestored: true,
  };
}
