import type { InexactDate } from "@/lib/domain/inexact-date";
import type { FigureGuess } from "@/lib/domain/ledger/figure-from-words";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import type { FigureValues } from "./figure-fields";

/** What the fields hold of a figure that is there. */
export function valuesOfFigure({ period, asOf, ...figure }: ReportedFigure): FigureValues {
  return { ...figure, period: period?.edtf ?? "", asOf: asOf?.edtf ?? "" };
}

type Proposal = { guess: FigureGuess; publisher: string | null; published: InexactDate | null };

/** What the fields hold of a figure that seems to stand in a passage. */
export function valuesOfProposal({ guess, publisher, published }: Proposal): FigureValues {
  const { period } = guess;
  return {
    metric: guess.metric,
    quantities: guess.quantities,
    statement: null,
    articleScope: guess.articleScope,
    legalScope: null,
    place: null,
    period: period?.printed ?? period?.edtf ?? "",
    periodBasis: period ? "stated" : "unknown",
    baseline: null,
    asOf: published?.edtf ?? "",
    asOfBasis: published ? "inferred" : "unknown",
    publisher,
    relayedBy: null,
    supersedes: null,
    note: null,
  };
}
