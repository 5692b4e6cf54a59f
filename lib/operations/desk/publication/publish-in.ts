import { randomUUID } from "node:crypto";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type CaseEntry, caseEntry } from "@/lib/domain/case-entry";
import { inLanguages } from "@/lib/domain/in-languages";
import { Refusal } from "@/lib/domain/refusal";
import { moveRevision, type Revision } from "@/lib/domain/revision";
import { assertJudges } from "@/lib/operations/desk/review/reviewer";
import { caseProjection } from "@/lib/operations/door/case-projection";
import { loadMaterial, type Material } from "@/lib/operations/door/material";
import { sourceProjection } from "@/lib/operations/door/other-projections";
import { dayOfMoment, publishProjections } from "@/lib/operations/door/publish-projections";
import { withoutNames } from "@/lib/operations/door/withhold-words";
import { gateOf } from "./gate-of";
import type { PublicationRequest } from "./publication-request";
import { sourcesNamed } from "./sources-named";

/** Who publishes what and when; a planned publication names the revision instead of the version. */
export type Publishing = {
  actor: Actor;
  request: Omit<PublicationRequest, "version">;
  sees: (head: Revision, version: number) => boolean;
  at: Date;
};

/**
 * Publishes inside a transaction that holds the door: asks who may, whether the revision is ready and
 * the gate open, approves the words, projects them, and tells everybody.
 */
export async function publishIn(stores: Stores, publishing: Publishing): Promise<void> {
  const { actor, at, request } = publishing;
  const { id, languages } = request;
  const head = await publishableHead(stores, publishing);
  const entry = await approvedEntry(stores, head, request);
  await stores.caseEntries.replace(entry);
  if (head.state !== "published")
    await stores.revisions.move(head.id, moveRevision(head.state, "published"), at);
  await stores.revisions.seal(id, at);
  await stores.revisions.publishedIn(id, head.number, languages);
  await project(stores, entry, publishing);
  await stores.schedule.endAll(id, at, "schedule.publishedOtherwise");
  await stores.revisions.raiseVersion(id);
  await stores.journal.audit({ actor, action: "publish", about: { kind: "case", id }, at });
}

/** The revision that is published now. Refuses what is not ready, or was changed since it was read. */
async function publishableHead(stores: Stores, publishing: Publishing): Promise<Revision> {
  const { actor, request, sees } = publishing;
  const { id, languages } = request;
  const version = await stores.revisions.lockVersion(id);
  await assertJudges(stores, actor, "publishEntry", id);
  if (await stores.publications.isWithdrawn({ kind: "case", id }))
    throw new Refusal("conflict", "case.withdrawn");
  const head = await stores.revisions.headOf(id);
  if (!head || version === null) throw new Refusal("not-found", "problem.notFound");
  if (!sees(head, version)) throw new Refusal("conflict", "review.changedMeanwhile");
  const another = languages.some((lang) => !head.languages.includes(lang));
  if (head.state !== "ready" && !(head.state === "published" && another))
    throw new Refusal("conflict", "publish.notReady");
  return head;
}

/** The entry as it becomes public. Refuses as long as the gate lists something. */
async function approvedEntry(
  stores: Stores,
  head: Revision,
  { id, languages, asDisputed }: Publishing["request"],
): Promise<CaseEntry> {
  const content = await stores.revisions.contentOf(id, head.number);
  if (!content) throw new Refusal("not-found", "problem.notFound");
  const before = await stores.caseEntries.byId(id);
  const entry = inLanguages(content, before, languages);
  const unresolved = await gateOf(stores, entry, asDisputed);
  if (unresolved.length > 0)
    throw new Refusal("conflict", "publish.gateShut", { n: unresolved.length });
  return caseEntry.parse(entry);
}

async function project(stores: Stores, entry: CaseEntry, { request, at }: Publishing) {
  const { id, reason, correction } = request;
  const material = await loadMaterial(stores);
  const projection = caseProjection(entry, material);
  const sources = await unpublishedSources(stores, sourcesNamed(projection.documents), material);
  const words = (text: typeof reason) => withoutNames(text, material.protectedPeople);
  await publishProjections(stores, [projection, ...sources], { at, reason: words(reason) });
  if (!correction) return;
  const day = dayOfMoment(at);
  await stores.publicWords.addCorrection({
    id: randomUUID(),
    subject: id,
    text: words(correction),
    day,
  });
  await stores.publications.announce(["corrections"]);
}

/** The sources that the case names and that have no public page yet. */
async function unpublishedSources(stores: Stores, named: Set<string>, material: Material) {
  const projections = [];
  for (const source of material.sources) {
    if (!named.has(source.id)) continue;
    const thing = { kind: "source", id: source.id } as const;
    if (await stores.publications.isPublic(thing)) continue;
    if (await stores.publications.isWithdrawn(thing)) continue;
    projections.push(sourceProjection(source, material));
  }
  return projections;
}
