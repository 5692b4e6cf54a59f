import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import type { RevisionState } from "@/lib/domain/revision";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { may } from "@/lib/policies/may";

/** One revision in the history of the desk. Who is an alias, and of the time only the day is told. */
export type HistoryRow = {
  number: number;
  state: RevisionState;
  author: string | null;
  reason: string;
  day: string;
  languages: Language[];
  /** The moves that it made, with who made them and why. */
  moves: { to: RevisionState; by: string | null; reason: string; day: string }[];
};

export type History = {
  rows: HistoryRow[];
  version: number;
  title: { en: string; ru: string };
  mayRestore: boolean;
};

/** Every revision of a case, the newest first. */
export function listHistory(actor: Actor, id: string): Promise<History> {
  return inTransaction(async (stores) => {
    const facts = await entryFor(stores, actor, "seeEntry", id);
    const revisions = await stores.revisions.of(id);
    const aliases = new Map((await stores.accounts.aliases()).map((one) => [one.id, one.alias]));
    const comments = await stores.comments.of(id);
    const entry = await stores.revisions.contentOf(id, revisions[0]?.number ?? 1);
    const rows = revisions.map((one) => ({
      number: one.number,
      state: one.state,
      author: aliases.get(one.authorId ?? "") ?? null,
      reason: one.reason,
      day: dayOf(one.savedAt),
      languages: one.languages,
      moves: comments.flatMap(({ anchor, revision, author, text, createdAt }) =>
        anchor !== null && "move" in anchor && revision === one.number
          ? [
              {
                to: anchor.move,
                by: aliases.get(author ?? "") ?? null,
                reason: text,
                day: dayOf(createdAt),
              },
            ]
          : [],
      ),
    }));
    return {
      rows,
      version: (await stores.revisions.version(id)) ?? 0,
      title: { en: entry?.en.title ?? "", ru: entry?.ru.title ?? "" },
      mayRestore: may(actor, "reviseEntry", facts),
    };
  });
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
