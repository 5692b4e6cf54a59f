import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type FigureState, figureStamp } from "@/lib/domain/ledger/desk-figure";
import type { LocalText } from "@/lib/domain/local-text";
import { Refusal } from "@/lib/domain/refusal";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import { assertSeesSource } from "@/lib/operations/desk/sources/seen-sources";
import { assertMay, may } from "@/lib/policies/may";
import { type FigureChoices, figureChoices } from "./choices";

type Use = { id: string; title: LocalText };

/** A figure as the desk shows it: what it says, where it stands, and what rests on it. */
export type DeskFigureView = {
  figure: ReportedFigure;
  seen: string;
  state: FigureState;
  source: { id: string; title: string; language: string };
  supersededBy: string | null;
  /** The cases whose story names it, as far as this actor may see them, and how many more there are. */
  cases: Use[];
  hiddenCases: number;
  discrepancies: Use[];
  choices: FigureChoices;
  mayWrite: boolean;
  mayPublish: boolean;
  mayWithdraw: boolean;
};

/** One figure of the desk, to be read, changed, published or withdrawn. */
export function showDeskFigure(actor: Actor, id: string): Promise<DeskFigureView> {
  assertMay(actor, "seeFigures");
  return inTransaction(async (stores) => {
    const figure = await stores.figures.byId(id);
    if (!figure) throw new Refusal("not-found", "problem.notFound");
    await assertSeesSource(stores, actor, figure.source);
    const source = await stores.sources.byId(figure.source);
    if (!source) throw new Refusal("not-found", "problem.notFound");
    const state = (await stores.figureUses.states()).get(id) ?? "draft";
    const all = await stores.figures.all();
    const writes = state === "public" ? "changePublicFigure" : "writeFigure";
    return {
      figure,
      seen: figureStamp(figure),
      state,
      source: { id: source.id, title: source.title, language: source.language },
      supersededBy: all.find(({ supersedes }) => supersedes === id)?.id ?? null,
      ...(await casesSeen(stores, actor, id)),
      discrepancies: await stores.figureUses.discrepanciesOf(id),
      choices: await figureChoices(stores, id),
      mayWrite: state !== "withdrawn" && may(actor, writes),
      mayPublish: state === "draft" && may(actor, "publishFigure"),
      mayWithdraw: state === "public" && may(actor, "withdraw"),
    };
  });
}

async function casesSeen({ figureUses, caseEntries }: Stores, actor: Actor, id: string) {
  const naming = await figureUses.casesNaming(id);
  const cases: Use[] = [];
  for (const one of naming) {
    const facts = await caseEntries.factsOf(one.id);
    if (facts && may(actor, "seeEntry", facts)) cases.push(one);
  }
  return { cases, hiddenCases: naming.length - cases.length };
}
