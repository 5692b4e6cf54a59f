import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { Refusal } from "@/lib/domain/refusal";
import type { RevisionState } from "@/lib/domain/revision";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { may } from "@/lib/policies/may";

/** The pages about one case, in the order in which they are offered. */
export type CasePageName =
  | "write"
  | "review"
  | "preview"
  | "publish"
  | "history"
  | "access"
  | "redact"
  | "withdraw";

/** What stands above every page about a case: which one it is, how far it is, where one may go. */
export type CaseHeadView = {
  id: string;
  title: { en: string; ru: string };
  revision: number;
  state: RevisionState;
  pages: CasePageName[];
};

/** The head of the pages about a case. Refuses as not found what this actor may not see. */
export function showCaseHead(actor: Actor, id: string): Promise<CaseHeadView> {
  return inTransaction(async (stores) => {
    const facts = await entryFor(stores, actor, "seeEntry", id);
    const head = await stores.revisions.headOf(id);
    const entry = head && (await stores.revisions.contentOf(id, head.number));
    if (!head || !entry) throw new Refusal("not-found", "problem.notFound");
    const isPublic = await stores.publications.isPublic({ kind: "case", id });
    return {
      id,
      title: { en: entry.en.title, ru: entry.ru.title },
      revision: head.number,
      state: head.state,
      pages: casePages(actor, facts, isPublic),
    };
  });
}

/** The pages about a case that this actor may open. */
export function casePages(actor: Actor, facts: EntryFacts, isPublic: boolean): CasePageName[] {
  const everybody = ["write", "review", "preview", "publish", "history"] as const;
  return [
    ...everybody,
    ...(may(actor, "changeAccess", facts) ? (["access"] as const) : []),
    ...(may(actor, "redact") && isPublic ? (["redact"] as const) : []),
    ...(may(actor, "withdraw") && isPublic ? (["withdraw"] as const) : []),
  ];
}
