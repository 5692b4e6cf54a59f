import type { ReportedFigure } from "@/lib/domain/reported-figure";
import { stampOf } from "@/lib/domain/stamp";

/** Where a figure of the desk stands: not public yet, public, or taken out of the public for good. */
export const figureStates = ["draft", "public", "withdrawn"] as const;
export type FigureState = (typeof figureStates)[number];

/** A figure as somebody saw it, so that nobody writes over what another has changed. */
export function figureStamp({ excerpts: _excerpts, ...figure }: ReportedFigure): string {
  return stampOf(figure);
}

/** The greatest number that a figure can have. */
export const mostFigures = 999;

/** The id and number of the next figure; null where there is no number left. */
export function nextFigure(figures: readonly Pick<ReportedFigure, "number">[]) {
  const number = Math.max(0, ...figures.map((figure) => figure.number)) + 1;
  return number > mostFigures ? null : { id: `f${String(number).padStart(3, "0")}`, number };
}
