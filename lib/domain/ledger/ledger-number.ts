import type { PublicFigure } from "@/lib/domain/public/public-figure";

/** The public figures by their ids. What was withdrawn is not among them. */
export type Ledger = ReadonlyMap<string, PublicFigure>;

export type LedgerQuantity = PublicFigure["quantities"][number];

/**
 * One number of the ledger by name: `f061` is the first number of that figure, `f073/1` the one after
 * the first of that one.
 */
export type NumberRef = string;

/** A number of the ledger with the figure that states it. */
export type LedgerNumber = { ref: NumberRef; figure: PublicFigure; quantity: LedgerQuantity };

/** The ledger of some figures. */
export function ledgerOf(figures: readonly PublicFigure[]): Ledger {
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** The numbers of each figure, by its id. */
export function quantitiesOf(ledger: Ledger): Map<string, LedgerQuantity[]> {
  return new Map([...ledger].map(([id, { quantities }]) => [id, quantities]));
}

/** The id of the figure that a reference names. */
export function figureIdOf(ref: NumberRef): string {
  return ref.split("/")[0] ?? ref;
}

/** The number that a reference names; null where the ledger does not hold it. */
export function numberAt(ledger: Ledger, ref: NumberRef): LedgerNumber | null {
  const figure = ledger.get(figureIdOf(ref));
  const quantity = figure?.quantities[Number(ref.split("/")[1] ?? 0)];
  return figure && quantity ? { ref, figure, quantity } : null;
}

/** The value of a number that is one and not a span or mere words; null otherwise. */
export function singleValue({ quantity: { min, max } }: LedgerNumber): number | null {
  return min !== null && min === max ? min : null;
}

/** Every number of a figure. */
export function numbersOf(figure: PublicFigure): LedgerNumber[] {
  return figure.quantities.map((quantity, at) => ({
    ref: at === 0 ? figure.id : `${figure.id}/${at}`,
    figure,
    quantity,
  }));
}
