import type { Stores } from "@/lib/data/desk/transaction";
import type { LocalText } from "@/lib/domain/local-text";

/** What can be chosen in the form of a figure. */
export type FigureChoices = {
  publishers: { id: string; name: LocalText }[];
  /** The figures whose place another can take: all but this one. */
  figures: { id: string; statement: LocalText }[];
};

/** The publishers of the desk, and the figures besides the one that is being written. */
export async function figureChoices(stores: Stores, but: string | null): Promise<FigureChoices> {
  const [publishers, figures] = [await stores.sources.publishers(), await stores.figures.all()];
  return {
    publishers: publishers.map(({ id, name }) => ({ id, name })),
    figures: figures.filter(({ id }) => id !== but).map(({ id, statement }) => ({ id, statement })),
  };
}
