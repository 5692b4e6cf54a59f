import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { FigureState } from "@/lib/domain/ledger/desk-figure";
import type { LocalText } from "@/lib/domain/local-text";
import { folded } from "@/lib/domain/reading/tokens";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import { seenSources } from "@/lib/operations/desk/sources/seen-sources";
import { assertMay } from "@/lib/policies/may";

/** A figure in the list of the desk. */
export type ListedFigure = {
  figure: ReportedFigure;
  publisher: LocalText | null;
  state: FigureState;
  /** The figure that takes its place, if there is one. */
  supersededBy: string | null;
  /** In how many stories it is named. */
  cases: number;
};

/** The figures of the desk that fit some words and a state; those from sources unknown to them are not there. */
export function listDeskFigures(
  actor: Actor,
  asked: { words: string; state: FigureState | null },
): Promise<{ figures: ListedFigure[]; total: number }> {
  assertMay(actor, "seeFigures");
  return inTransaction(async (stores) => {
    const all = await stores.figures.all();
    const sources = [...new Set(all.map(({ source }) => source))];
    const seen = new Set(await seenSources(stores, actor, sources));
    const known = all.filter(({ source }) => seen.has(source));
    const [states, cases] = [await stores.figureUses.states(), await stores.figureUses.counts()];
    const names = new Map((await stores.sources.publishers()).map(({ id, name }) => [id, name]));
    const listed = known.map((figure) => ({
      figure,
      publisher: names.get(figure.publisher) ?? null,
      state: states.get(figure.id) ?? ("draft" as const),
      supersededBy: known.find(({ supersedes }) => supersedes === figure.id)?.id ?? null,
      cases: cases.get(figure.id) ?? 0,
    }));
    const figures = listed.filter((one) => fits(one, asked));
    return { figures, total: known.length };
  });
}

function fits(
  { figure, state }: ListedFigure,
  asked: { words: string; state: FigureState | null },
): boolean {
  if (asked.state !== null && state !== asked.state) return false;
  const { id, statement, articleScope, place } = figure;
  const names = [id, statement.en, statement.ru, place?.en ?? "", place?.ru ?? "", ...articleScope];
  const text = folded(names.join(" "));
  return folded(asked.words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
