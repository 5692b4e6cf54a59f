import { z } from "zod";

const leftOne = z.object({
  id: z.string(),
  /** The refusal that it met: its kind, its message and what fills that. */
  kind: z.string(),
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Of several cases, those that were changed and those that were left as they are, with why. */
export const bulkOutcome = z.object({ changed: z.array(z.string()), left: z.array(leftOne) });
export type BulkOutcome = z.infer<typeof bulkOutcome>;

/** Cases that were left for the same reason stand together. */
export function leftByReason(
  left: BulkOutcome["left"],
  say: (one: BulkOutcome["left"][number]) => string,
): { why: string; ids: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const one of left) groups.set(say(one), [...(groups.get(say(one)) ?? []), one.id]);
  return [...groups].map(([why, ids]) => ({ why, ids }));
}

/** An outcome as a form carries it back; null where it is none. */
export function readOutcome(text: string | undefined): BulkOutcome | null {
  try {
    return bulkOutcome.parse(JSON.parse(text ?? ""));
  } catch {
    return null;
  }
}
