import type { Stores } from "@/lib/data/desk/transaction";
import type { Occasion } from "./publish-projections";
import { republish, type Thing } from "./republish";

/** Publishes a figure anew, then what takes a number from it: all of it shows only what the figure states now. */
export async function republishFigure(
  stores: Stores,
  id: string,
  occasion: Occasion,
): Promise<void> {
  await republish(stores, [{ kind: "figure", id }], occasion);
  await republishBound(stores, [id], occasion);
}

/** Publishes anew the cases whose approved story takes a number from one of the figures, and the sums over it. */
export async function republishBound(
  stores: Stores,
  figures: readonly string[],
  occasion: Occasion,
): Promise<void> {
  const things = new Map<string, Thing>();
  const add = (kind: Thing["kind"], id: string) => things.set(`${kind} ${id}`, { kind, id });
  for (const figure of figures) {
    for (const id of await stores.figureUses.approvedNaming(figure)) add("case", id);
    for (const { id } of await stores.figureUses.discrepanciesOf(figure)) add("discrepancy", id);
  }
  if (things.size > 0) await republish(stores, [...things.values()], occasion);
}
