import type { Shown } from "@/lib/domain/public/shown";
import { found, shownWith } from "./shown-with";

/** What a page without data of its own depends on: the words in which the site speaks of itself. */
export function showSite(): Promise<Shown<null>> {
  return shownWith([], async () => found(null));
}

/** The same for an address that leads nowhere. */
export function showNowhere(): Promise<Shown<null>> {
  return shownWith([], async () => ({ status: 404 }));
}
