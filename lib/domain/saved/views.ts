import type { Alert, Cadence } from "./alert";
import type { Casefile, CasefileItem } from "./casefile";
import type { FollowTarget } from "./follow-target";
import type { SavedSearch } from "./saved-search";

/** A kept search in a list, with whether letters come about it. */
export type ListedSearch = SavedSearch & { isFollowed: boolean };

/** A set of cases in a list. */
export type ListedCasefile = { id: string; name: string; note: string; cases: number };

/** A case of a set as it is now; no address and no title where it is no longer public. */
export type CasefileCase = CasefileItem & { slug: string | null; title: string };
export type CasefileView = Omit<Casefile, "items"> & { cases: CasefileCase[] };

/** What somebody is about to follow, whether they do so already, and their sets of cases. */
export type FollowView = {
  target: FollowTarget;
  /** The title of a case or the name of a court; empty for a provision, whose id says it. */
  title: string;
  cadence: Cadence | null;
  casefiles: { id: string; name: string }[];
};

/** An alert as its owner sees it, without what the program remembers of it. */
export type ShownAlert = Omit<Alert, "seen" | "account" | "savedSearch" | "attempts"> & {
  /** What is followed, as it is called now; null where it is no longer public. */
  title: string | null;
  /** Where a page for people about it is, without its language; null for a search. */
  path: string | null;
};

export type AlertsView = {
  alerts: ShownAlert[];
  /** Whether this site sends mail at all, where to, and whether that address is confirmed. */
  mail: { isPossible: boolean; address: string; isConfirmed: boolean };
};
