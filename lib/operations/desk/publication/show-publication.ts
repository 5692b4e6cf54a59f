import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { inLanguages, publishedLanguages } from "@/lib/domain/in-languages";
import { type Language, languages } from "@/lib/domain/language";
import { unboundNumbers } from "@/lib/domain/ledger/bound-figures";
import type { GateItem } from "@/lib/domain/publish-gate";
import { Refusal } from "@/lib/domain/refusal";
import type { RevisionState } from "@/lib/domain/revision";
import type { ScheduledPublication } from "@/lib/domain/scheduled-publication";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { othersWhoMay } from "@/lib/operations/desk/review/reviewer";
import { may } from "@/lib/policies/may";
import { isEditor, needsAnother } from "@/lib/policies/questions";
import { gateOf } from "./gate-of";

/** All that an editor looks at before publishing. */
export type PublicationView = {
  title: { en: string; ru: string };
  version: number;
  revision: number;
  state: RevisionState;
  publishedIn: Language[];
  /** What is unresolved when both languages are published, and what of it only sources dispute. */
  gate: { items: GateItem[]; disputed: number };
  /** Numbers of the text that no public figure bears out: readers find a mark in their place. */
  unbound: string[];
  planned: Pick<ScheduledPublication, "id" | "dueAt" | "endedAt" | "outcome" | "languages">[];
  mayPublish: boolean;
  /** Who has to act instead, where this editor wrote of somebody protected; null otherwise. */
  instead: string[] | null;
};

/** The gate, the languages and the plans of a case. */
export function showPublication(
  actor: Actor,
  id: string,
  chosen: readonly Language[] = languages,
): Promise<PublicationView> {
  return inTransaction(async (stores) => {
    const facts = await entryFor(stores, actor, "seeEntry", id);
    const head = await stores.revisions.headOf(id);
    const entry = head && (await stores.revisions.contentOf(id, head.number));
    if (!head || !entry) throw new Refusal("not-found", "problem.notFound");
    const before = await stores.caseEntries.byId(id);
    const items = await gateOf(stores, inLanguages(entry, before, chosen), false);
    return {
      title: { en: entry.en.title, ru: entry.ru.title },
      version: (await stores.revisions.version(id)) ?? 0,
      revision: head.number,
      state: head.state,
      publishedIn: publishedLanguages(await stores.revisions.of(id)),
      gate: { items, disputed: items.filter((item) => item.key === "gate.disputed").length },
      unbound: await unboundOf(stores, entry, chosen),
      planned: await stores.schedule.of(id),
      mayPublish: may(actor, "publishEntry", facts),
      instead: await insteadOf(stores, actor, facts),
    };
  });
}

async function unboundOf(stores: Stores, entry: CaseEntry, chosen: readonly Language[]) {
  const numbers = await stores.publications.figureNumbers();
  const narratives = chosen.flatMap((lang) => entry[lang].narrative ?? []);
  return [...new Set(narratives.flatMap((doc) => unboundNumbers(doc, numbers)))];
}

async function insteadOf(stores: Stores, actor: Actor, facts: EntryFacts) {
  if (!isEditor(actor) || !needsAnother(actor, facts)) return null;
  return othersWhoMay(stores, "publishEntry", facts);
}
