import { Refusal } from "./refusal";

/** What something was when a form showed it, so that a later save can tell whether it still is. */
export function stampOf(...parts: unknown[]): string {
  return JSON.stringify(parts);
}

/** Refuses to write over what somebody else has changed since the form was shown. */
export function assertSame(now: string, seen: string): void {
  if (now !== seen) throw new Refusal("conflict", "settings.changedMeanwhile");
}
