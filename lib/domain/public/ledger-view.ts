import type { CheckResult } from "@/lib/domain/ledger/arithmetic-check";
import type { CarriedOver, Undated } from "@/lib/domain/ledger/carried-over";
import type { EchoRoot, SaidAgain } from "@/lib/domain/ledger/echo";
import type { Network } from "@/lib/domain/ledger/network";
import type { RevisionFan } from "@/lib/domain/ledger/revisions";
import type { LookAlike } from "@/lib/domain/ledger/same-numbers";
import type { PublicDiscrepancy } from "./public-discrepancy";

/** The ways of looking at the ledger besides the list of all figures, as they stand in an address. */
export const ledgerViews = [
  "echoes",
  "network",
  "revisions",
  "same-numbers",
  "carried-over",
  "arithmetic",
] as const;
export type LedgerViewName = (typeof ledgerViews)[number];

/** The ledger looked at in one way. `total` is how many figures are in it. */
export type LedgerView = { total: number } & (
  | { view: "echoes"; roots: EchoRoot[]; again: SaidAgain[] }
  | ({ view: "network" } & Network)
  | { view: "revisions"; fans: RevisionFan[]; discrepancies: PublicDiscrepancy[] }
  | { view: "same-numbers"; pairs: LookAlike[] }
  | {
      view: "carried-over";
      carried: CarriedOver[];
      undated: Undated[];
      discrepancies: PublicDiscrepancy[];
    }
  // `left`: how many checks could not be done, since a number that they need is not in the ledger.
  | { view: "arithmetic"; results: CheckResult[]; left: number }
);

/** The view that an address asks for; null where it names none, as for the list of all figures. */
export function ledgerViewNamed(name: string | null | undefined): LedgerViewName | null {
  return ledgerViews.find((view) => view === name) ?? null;
}
