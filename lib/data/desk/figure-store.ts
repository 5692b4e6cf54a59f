import { loadExcerpts, storeExcerpts } from "@/lib/data/desk/excerpt-rows";
import {
  joined,
  loadProvenance,
  provenanceOfWhole,
  storeProvenance,
} from "@/lib/data/desk/provenance";
import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type ReportedFigure, reportedFigure } from "@/lib/domain/reported-figure";

const carrier = (id: string) => ({ kind: "reported-figure", id });

/** Published statistics as records. */
export function figureStore(tx: Tx) {
  return {
    add: async (figures: ReportedFigure[]) => {
      await storeExcerpts(
        tx,
        figures.flatMap((f) => f.excerpts),
      );
      await tx.reportedFigure.createMany({ data: figures.map(toRow) });
      await tx.figureQuantity.createMany({ data: figures.flatMap(toQuantityRows) });
      await storeProvenance(tx, joined(figures.map(provenance)));
    },
    all: (): Promise<ReportedFigure[]> => findFigures(tx, {}),
    byId: async (id: string): Promise<ReportedFigure | null> =>
      (await findFigures(tx, { id }))[0] ?? null,
    /** Writes a figure over what was there; the words that it was read from stay. */
    replace: async (figure: ReportedFigure) => {
      const { id, ...row } = toRow(figure);
      await tx.reportedFigure.update({ where: { id }, data: row });
      await tx.figureQuantity.deleteMany({ where: { figureId: id } });
      await tx.figureQuantity.createMany({ data: toQuantityRows(figure) });
    },
  };
}

async function findFigures(tx: Tx, where: { id?: string }): Promise<ReportedFigure[]> {
  const rows = await tx.reportedFigure.findMany({
    where,
    orderBy: { number: "asc" },
    include: { quantities: { orderBy: { position: "asc" } } },
  });
  const known = await loadProvenance(
    tx,
    rows.map((row) => row.id),
  );
  const cited = new Map(rows.map((row) => [row.id, known.citations(carrier(row.id), "")]));
  const excerpts = await loadExcerpts(
    tx,
    [...cited.values()].flat().map((c) => c.excerpt),
  );
  return rows.map(({ publisherId, relayedById, sourceId, supersedesId, ...row }) =>
    reportedFigure.parse({
      ...row,
      publisher: publisherId,
      relayedBy: relayedById,
      source: sourceId,
      supersedes: supersedesId,
      quantities: row.quantities.map(({ what, min, max, unit, qualifier }) => ({
        what,
        min,
        max,
        unit,
        qualifier,
      })),
      excerpts: (cited.get(row.id) ?? []).flatMap((c) => excerpts.get(c.excerpt) ?? []),
    }),
  );
}

function provenance(f: ReportedFigure) {
  const citations = f.excerpts.map(({ id }) => ({
    excerpt: id,
    states: null,
    rank: "normal" as const,
    reason: null,
  }));
  return provenanceOfWhole(carrier(f.id), citations);
}

function toQuantityRows(f: ReportedFigure) {
  return f.quantities.map(({ what, ...quantity }, position) => ({
    figureId: f.id,
    position,
    what: jsonColumn(what),
    ...quantity,
  }));
}

function toRow(f: ReportedFigure) {
  return {
    id: f.id,
    number: f.number,
    metric: f.metric,
    statement: f.statement,
    articleScope: f.articleScope,
    legalScope: jsonColumn(f.legalScope),
    place: jsonColumn(f.place),
    period: jsonColumn(f.period),
    periodBasis: f.periodBasis,
    baseline: f.baseline,
    asOf: jsonColumn(f.asOf),
    asOfBasis: f.asOfBasis,
    publisherId: f.publisher,
    relayedById: f.relayedBy,
    sourceId: f.source,
    supersedesId: f.supersedes,
    note: jsonColumn(f.note),
  };
}
