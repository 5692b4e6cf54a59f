import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { InexactDate } from "@/lib/domain/inexact-date";
import { type FigureGuess, figureFromWords } from "@/lib/domain/ledger/figure-from-words";
import { parseInput } from "@/lib/domain/parse-input";
import { assertMay } from "@/lib/policies/may";
import { type FigureChoices, figureChoices } from "./choices";
import { passageAt, passageSpan } from "./passage";

const asked = z.strictObject(passageSpan);

/** A figure as far as a passage seems to state one, with what can be chosen for the rest. */
export type FigureProposal = {
  excerpt: Excerpt;
  source: { id: string; title: string; language: string };
  guess: FigureGuess;
  /** Who published the passage, and when: a first answer to who counted, and as of which day. */
  publisher: string | null;
  published: InexactDate | null;
  choices: FigureChoices;
};

/** Reads a passage of a source as a figure, to be looked at and added by a person. */
export function proposeFigure(actor: Actor, given: unknown): Promise<FigureProposal> {
  assertMay(actor, "writeFigure");
  const span = parseInput(asked, given);
  return inTransaction(async (stores) => {
    const { excerpt, source } = await passageAt(stores, actor, span);
    return {
      excerpt,
      source: { id: source.id, title: source.title, language: source.language },
      guess: figureFromWords(excerpt.exact),
      publisher: source.publisher.value,
      published: source.published.value,
      choices: await figureChoices(stores, null),
    };
  });
}
