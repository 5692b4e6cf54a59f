import { Refusal } from "@/lib/domain/refusal";

/** Refuses to write over what somebody else has set since it was shown. */
export function assertUnchanged(now: number, seen: number): void {
  if (now !== seen) throw new Refusal("conflict", "settings.changedMeanwhile");
}
