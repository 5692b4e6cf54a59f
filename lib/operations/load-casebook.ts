import type { Stores } from "@/lib/data/desk/transaction";
import { operator } from "@/lib/domain/actor";
import { assertMay } from "@/lib/policies/may";
import { caseProjection } from "./door/case-projection";
import { loadMaterial } from "./door/material";
import {
  discrepancyProjection,
  figureProjection,
  sourceProjection,
} from "./door/other-projections";
import { publishProjections } from "./door/publish-projections";
import { type Casebook, readCasebook } from "./door/read-casebook";
import { throughTheDoor } from "./door/through-the-door";

const done = "loadCasebook";
const reason = { en: "First publication.", ru: "Первая публикация." };

/**
 * Loads the seed casebook and makes it public, once: never into a database that has or has had
 * entries, so that nothing is overwritten and nothing withdrawn comes back. All of it or nothing.
 */
export async function loadSeedCasebook(report: (line: string) => void): Promise<void> {
  assertMay(operator, done);
  const casebook = await readCasebook();
  const loaded = await throughTheDoor(async (stores) => {
    if ((await stores.journal.wasDone(done)) || (await stores.caseEntries.count()) > 0)
      return false;
    await fillDesk(stores, casebook);
    await publishAll(stores);
    return true;
  });
  report(loaded ? `Seed casebook loaded: ${casebook.entries.length} cases` : "Casebook unchanged");
}

async function fillDesk(stores: Stores, casebook: Casebook) {
  const at = new Date();
  await stores.sources.addPublishers(casebook.publishers);
  await stores.sources.add(casebook.sources);
  await stores.caseEntries.add(casebook.entries, at);
  await stores.figures.add(casebook.figures);
  await stores.discrepancies.add(casebook.discrepancies);
  await stores.journal.audit({
    actor: operator,
    action: done,
    about: { kind: "casebook", id: "seed" },
    at,
  });
}

async function publishAll(stores: Stores) {
  const figures = await stores.figures.all();
  // The figures become public with the stories that take their numbers from them.
  const numbers = new Map(figures.map(({ id, quantities }) => [id, quantities]));
  const material = { ...(await loadMaterial(stores)), figures: numbers };
  const projections = [
    ...material.sources.map((source) => sourceProjection(source, material)),
    ...figures.map((figure) => figureProjection(figure, material)),
    ...(await stores.discrepancies.all()).map((d) => discrepancyProjection(d, material)),
    ...(await stores.caseEntries.all()).map((entry) => caseProjection(entry, material)),
  ];
  await publishProjections(stores, projections, { at: new Date(), reason });
}
