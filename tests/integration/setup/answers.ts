import type { Shown } from "@/lib/domain/public/shown";

/** The view of an answer that must be there. */
export function viewOf<T>(shown: Shown<T>): T {
  if (shown.status !== 200) throw new Error(`answered ${shown.status}`);
  return shown.view;
}
