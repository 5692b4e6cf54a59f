import type { Stores } from "@/lib/data/desk/transaction";
import { supersessionProblem } from "@/lib/domain/ledger/supersession";
import { Refusal } from "@/lib/domain/refusal";
import type { ReportedFigure } from "@/lib/domain/reported-figure";

/** Refuses a figure that names a publisher, an article or a predecessor which there is not. */
export async function assertNamesKnown(stores: Stores, figure: ReportedFigure): Promise<void> {
  const publishers = new Set((await stores.sources.publishers()).map(({ id }) => id));
  if (!publishers.has(figure.publisher)) throw unknown("figureDesk.noPublisher", "publisher");
  if (figure.relayedBy !== null && !publishers.has(figure.relayedBy))
    throw unknown("figureDesk.noPublisher", "relayedBy");
  const provisions = await stores.reference.provisionIds();
  const known = new Set(provisions.flatMap((id) => [id, id.split("(")[0] ?? id]));
  if (!figure.articleScope.every((id) => known.has(id)))
    throw unknown("figureDesk.noArticle", "articleScope");
  const problem = supersessionProblem(figure, await stores.figures.all());
  if (problem) throw unknown(problem, "supersedes");
}

function unknown(key: string, field: string): Refusal {
  return new Refusal("invalid", key, { field: `fields.${field}` });
}
