import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { Ledger } from "./ledger-number";

/** The public figure that takes the place of another; null where none does. */
export function successorOf(id: string, ledger: Ledger): PublicFigure | null {
  return [...ledger.values()].find(({ supersedes }) => supersedes === id) ?? null;
}

/** A figure that names what it takes the place of only where readers can see that: never a draft. */
export function withKnownPredecessor(figure: PublicFigure, ledger: Ledger): PublicFigure {
  const { supersedes } = figure;
  return supersedes === null || ledger.has(supersedes) ? figure : { ...figure, supersedes: null };
}
