import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Viewer } from "@/lib/data/desk/visible-to";
import type { Actor } from "@/lib/domain/actor";
import { caseQuestions, unansweredQuestions } from "@/lib/domain/case-questions";
import type { DeskOverview } from "@/lib/domain/desk-overview";
import { daysBefore } from "@/lib/domain/retention";
import { seenSources } from "@/lib/operations/desk/sources/seen-sources";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay, may } from "@/lib/policies/may";

/** For how many days a publication that failed is shown. */
const failureDays = 14;

/** What waits for this person at the desk, of the cases that they may see. */
export function showOverview(actor: Actor): Promise<DeskOverview> {
  assertMay(actor, "enterDesk");
  const viewer = viewerOf(actor);
  return inTransaction(async (stores) => {
    const { overview } = stores;
    const at = new Date();
    const { cases, sources } = await overview.counts(viewer);
    const kept = await seenSources(stores, actor, await stores.sources.protectedIds());
    const changed = await overview.changedSources(viewer);
    const seen = await seenSources(
      stores,
      actor,
      changed.map((one) => one.id),
    );
    return {
      ...{ at, cases, sources: sources + kept.length },
      own: await overview.own(viewer),
      waiting: await overview.waiting(viewer),
      changedSources: changed.filter((one) => seen.includes(one.id)),
      driftedFigures: await overview.driftedFigures(viewer),
      planned: await overview.planned(viewer, daysBefore(at, failureDays)),
      letters: may(actor, "readMessages") ? await overview.letters() : null,
      unknown: await unknownIn(stores, viewer),
    };
  });
}

async function unknownIn({ overview }: Stores, viewer: Viewer): Promise<DeskOverview["unknown"]> {
  const open = new Map(caseQuestions.map((question) => [question, 0]));
  let cases = 0;
  for await (const entries of overview.facts(viewer)) {
    cases += entries.length;
    for (const question of entries.flatMap(unansweredQuestions))
      open.set(question, (open.get(question) ?? 0) + 1);
  }
  const questions = [...open].map(([question, count]) => ({ question, cases: count }));
  return { cases, questions: questions.filter((one) => one.cases > 0) };
}
