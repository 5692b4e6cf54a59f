import type { Tx } from "@/lib/data/desk/tx";
import type { FigureNumbers } from "@/lib/domain/ledger/bound-figures";
import { publicFigure } from "@/lib/domain/public/public-figure";

/** The numbers of the figures that are public now, by the ids of the figures. */
export async function figureNumbers(tx: Tx): Promise<FigureNumbers> {
  const subjects = await tx.subject.findMany({
    where: { kind: "figure", state: "public" },
    select: { id: true, version: true },
  });
  if (subjects.length === 0) return new Map();
  const rows = await tx.publication.findMany({
    where: { kind: "figure", lang: "en", OR: subjects },
    select: { id: true, document: true },
  });
  return new Map(rows.map(({ id, document }) => [id, publicFigure.parse(document).quantities]));
}
