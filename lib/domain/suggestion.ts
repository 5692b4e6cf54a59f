import type { happeningKinds } from "./happening";
import type { InexactDate } from "./inexact-date";
import type { regimes } from "./sentence";
import type { Term } from "./term";

type HappeningKind = (typeof happeningKinds)[number];

/** A sentence before a change and after it, as the words of a source link them. */
export type LinkedSentences = {
  kind: "linked-sentences";
  words: string;
  first: Term;
  second: Term;
  /** Who is said to have wanted the change, where the words let it be seen. */
  lodgedBy: "prosecution" | "defence" | null;
  /** How each is served, with the words for it, where one of them is suspended and the other is not. */
  served?: { first: Served; second: Served };
};

type Served = { value: "real" | "suspended"; words: string };

/** A structured value that some words of a source propose. `words` are those that mean it. */
export type Suggestion =
  | LinkedSentences
  | { kind: "term"; words: string; term: Term }
  | { kind: "date"; words: string; date: InexactDate; happening: HappeningKind }
  | { kind: "age"; words: string; age: number }
  | { kind: "provision"; words: string; provision: string }
  | { kind: "court"; words: string; court: string }
  | { kind: "suspended"; words: string; suspended: "real" | "suspended" }
  | { kind: "regime"; words: string; regime: (typeof regimes)[number] };
