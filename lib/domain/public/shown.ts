import type { Language } from "@/lib/domain/language";
import type { SiteTexts } from "@/lib/domain/site-settings";

/**
 * Versions of what a page depends on (`case:9999`, `cases`, `figures` …), read before its data:
 * the front compares them with what has been announced since.
 */
export type PageKeys = Readonly<Record<string, number>>;

/** The words in which the site speaks of itself, where those who run it have put their own. */
export type SiteWords = Readonly<Record<Language, SiteTexts>>;

type Stated = { keys: PageKeys; site?: SiteWords };

/** The answer to a reader's question: the thing, or the plain statement that it is not there. */
export type Shown<T> =
  | (Stated & { status: 200; view: T })
  | (Stated & { status: 404 })
  | (Stated & { status: 410 })
  | (Stated & { status: 308; to: string });

/** What an answer says of itself to the server in front: its status, its keys, and where it moved to. */
export function pageStatement(shown: Shown<unknown>) {
  const { status, keys } = shown;
  return shown.status === 308 ? { status, keys, to: shown.to } : { status, keys };
}
