/**
 * Versions of what a page depends on (`case:9999`, `cases`, `figures` …), read before its data:
 * the front compares them with what has been announced since.
 */
export type PageKeys = Readonly<Record<string, number>>;

/** The answer to a reader's question: the thing, or the plain statement that it is not there. */
export type Shown<T> =
  | { status: 200; keys: PageKeys; view: T }
  | { status: 404; keys: PageKeys }
  | { status: 410; keys: PageKeys }
  | { status: 308; keys: PageKeys; to: string };

/** What an answer says of itself to the server in front: its status, its keys, and where it moved to. */
export function pageStatement(shown: Shown<unknown>) {
  const { status, keys } = shown;
  return shown.status === 308 ? { status, keys, to: shown.to } : { status, keys };
}
