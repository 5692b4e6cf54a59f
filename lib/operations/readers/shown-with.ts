import { readKeys } from "@/lib/data/published/read-keys";
import { readSiteTexts } from "@/lib/data/published/read-site-texts";
import type { Shown } from "@/lib/domain/public/shown";

type Answer<T> =
  | { status: 200; view: T }
  | { status: 404 }
  | { status: 410 }
  | { status: 308; to: string };

/**
 * Answers with the versions of the keys that the answer depends on, read before the data: what
 * changes in between makes the answer stale, never wrong.
 */
export async function shownWith<T>(
  keys: readonly string[],
  answer: () => Promise<Answer<T>>,
): Promise<Shown<T>> {
  const versions = await readKeys([...keys, siteKey]);
  const site = await readSiteTexts();
  return { ...(await answer()), keys: versions, site };
}

/** Every page depends on the words in which the site speaks of itself: its name stands on each. */
export const siteKey = "site";

/** The answer that there is such a thing. */
export function found<T>(view: T): Answer<T> {
  return { status: 200, view };
}
