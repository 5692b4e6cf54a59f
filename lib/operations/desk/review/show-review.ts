import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { Refusal } from "@/lib/domain/refusal";
import { type MoveName, moves, movesFrom } from "@/lib/domain/workflow";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { may } from "@/lib/policies/may";
import { isEditor, needsAnother } from "@/lib/policies/questions";
import { othersWhoMay } from "./reviewer";

/** Somebody of the desk whom a case can be given to. */
export type Colleague = { id: string; alias: string };

/** What somebody sees who has to decide about a case. */
export type ReviewView = {
  version: number;
  moves: { name: MoveName; needsReason: boolean }[];
  /** Who has to act instead, where this editor wrote of somebody protected; null otherwise. */
  instead: string[] | null;
  assigning: {
    assignee: string | null;
    reviewer: string | null;
    staff: Colleague[];
    editors: Colleague[];
  } | null;
  narratives: { en: NarrativeNode | null; ru: NarrativeNode | null };
};

/** The next steps of a case, whose it is, and the text that is to be judged. */
export function showReview(actor: Actor, id: string): Promise<ReviewView> {
  return inTransaction(async (stores) => {
    const facts = await entryFor(stores, actor, "seeEntry", id);
    const head = await stores.revisions.headOf(id);
    const entry = head && (await stores.revisions.contentOf(id, head.number));
    if (!head || !entry) throw new Refusal("not-found", "problem.notFound");
    const open = movesFrom(head.state).filter((name) => may(actor, moves[name].action, facts));
    const mustLeave = isEditor(actor) && needsAnother(actor, facts);
    return {
      version: (await stores.revisions.version(id)) ?? 0,
      moves: open.map((name) => ({ name, needsReason: moves[name].needsReason })),
      instead: mustLeave ? await othersWhoMay(stores, "reviewEntry", facts) : null,
      assigning: may(actor, "assignEntry", facts) ? await assigningOf(stores, facts) : null,
      narratives: { en: entry.en.narrative, ru: entry.ru.narrative },
    };
  });
}

async function assigningOf(stores: Stores, facts: EntryFacts): Promise<ReviewView["assigning"]> {
  const people = (await stores.accounts.all()).filter(
    (one) => !one.disabled && may({ role: one.role, account: one.id }, "seeEntry", facts),
  );
  const named = ({ id, alias }: Colleague): Colleague => ({ id, alias });
  return {
    assignee: facts.assignee,
    reviewer: facts.reviewer,
    staff: people.map(named),
    editors: people.filter((one) => isEditor({ role: one.role, account: one.id })).map(named),
  };
}
