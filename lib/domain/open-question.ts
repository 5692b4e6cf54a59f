import { z } from "zod";
import { safeText } from "./safe-text";
import type { Wording } from "./wording";

/**
 * The open questions of a case. In what was written before they had ids, each is known by its place,
 * which stays what it was: nothing is ever moved in an old revision.
 */
export function openQuestionsIn(w: Wording) {
  const question = z.strictObject({
    id: safeText(120).optional(),
    en: w.words,
    ru: w.words,
  });
  return z.array(question).max(40).default([]).transform(withIds);
}

/** Things with their ids, or those that their places give them: `q1` for the first. */
export function withIds<T extends { id?: string | undefined }>(
  things: readonly T[],
): (T & { id: string })[] {
  const taken = new Set(things.map(({ id }) => id));
  return things.map((thing, place) => ({
    ...thing,
    id: thing.id ?? freeId(`q${place + 1}`, taken),
  }));
}

function freeId(wanted: string, taken: ReadonlySet<string | undefined>): string {
  return taken.has(wanted) ? freeId(`${wanted}a`, taken) : wanted;
}
