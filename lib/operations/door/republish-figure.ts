import type { Stores } from "@/lib/data/desk/transaction";
import type { Occasion } from "./publish-projections";
import { republish } from "./republish";

/** Publishes a figure anew, then the stories that take a number from it: they show only what it states now. */
export async function republishFigure(
  stores: Stores,
  id: string,
  occasion: Occasion,
): Promise<void> {
  await republish(stores, [{ kind: "figure", id }], occasion);
  await republishStories(stores, id, occasion);
}

/** Publishes anew the cases whose approved story takes a number from a figure. */
export async function republishStories(
  stores: Stores,
  id: string,
  occasion: Occasion,
): Promise<void> {
  const cases = await stores.figureUses.approvedNaming(id);
  if (cases.length === 0) return;
  const things = cases.map((entry) => ({ kind: "case", id: entry }) as const);
  await republish(stores, things, occasion);
}
