import type { Stores } from "@/lib/data/desk/transaction";
import type { Projection, PublicKind } from "@/lib/domain/projection/projection";
import { caseProjection } from "./case-projection";
import { loadMaterial } from "./material";
import { discrepancyProjection, figureProjection, sourceProjection } from "./other-projections";
import { type Occasion, publishProjections } from "./publish-projections";

export type Thing = { kind: PublicKind; id: string };

/** Projects things anew from the desk and publishes what comes out; what is not public stays so. */
export async function republish(stores: Stores, things: Thing[], occasion: Occasion) {
  const open: Thing[] = [];
  for (const thing of things) if (await stores.publications.isPublic(thing)) open.push(thing);
  const material = await loadMaterial(stores);
  const wanted = (kind: PublicKind) =>
    new Set(open.filter((thing) => thing.kind === kind).map((thing) => thing.id));
  const cases = await stores.caseEntries.byIds([...wanted("case")]);
  const figures = (await stores.figures.all()).filter((f) => wanted("figure").has(f.id));
  const found = (await stores.discrepancies.all()).filter((d) => wanted("discrepancy").has(d.id));
  const sources = material.sources.filter((s) => wanted("source").has(s.id));
  const projections: Projection[] = [
    ...cases.map((entry) => caseProjection(entry, material)),
    ...figures.map((figure) => figureProjection(figure, material)),
    ...found.map((discrepancy) => discrepancyProjection(discrepancy, material)),
    ...sources.map((source) => sourceProjection(source, material)),
  ];
  await publishProjections(stores, projections, occasion);
}
