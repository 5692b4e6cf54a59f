import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type CaseEntry, draftEntry } from "@/lib/domain/case-entry";
import type { Excerpt } from "@/lib/domain/excerpt";
import { type Language, languages } from "@/lib/domain/language";
import { asksTwice, foreignId } from "@/lib/domain/own-ids";
import { parseInput } from "@/lib/domain/parse-input";
import type { Person } from "@/lib/domain/person";
import { Refusal } from "@/lib/domain/refusal";
import { openRevisionMs, type Revision, type RevisionState } from "@/lib/domain/revision";
import { safeText } from "@/lib/domain/safe-text";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { assertWithinLimits } from "@/lib/editor/narrative-limits";
import { hiddenCaptures } from "@/lib/operations/desk/sources/seen-sources";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { entryFor } from "./entry-for";

/** The most that one save may be, in bytes of JSON: two long narratives and all their facts. */
export const longestSaveBytes = 16 * 1024 * 1024;

const request = z.strictObject({
  /** The version that was loaded or saved last. */
  base: z.int().min(1),
  /** Made by who saves, once for each state: the same one again is not a second save. */
  saveId: z.uuid(),
  /** Who wrote it, where the page knows: one person's text is never saved as another's. */
  by: z.string().optional(),
  entry: z.unknown(),
  reason: safeText(500).optional(),
});

/** What a save gives back: the version that the next one must name. */
export type Saved = {
  version: number;
  revision: number;
  state: RevisionState;
  savedAt: string;
};

/**
 * Saves the working state of a case, whole. Refuses as a conflict what was written over another
 * version, as invalid what no entry can hold, naming where; nothing is ever stored half.
 */
export async function saveEntry(actor: Actor, id: string, given: unknown): Promise<Saved> {
  const { base, saveId, by, entry: sent, reason = "" } = parseInput(request, given);
  if (by !== undefined && by !== actor.account)
    throw new Refusal("sign-in-again", "account.otherAccount");
  const at = new Date();
  return inTransaction(async (stores) => {
    const version = await stores.revisions.lockVersion(id);
    const facts = await entryFor(stores, actor, "reviseEntry", id);
    const head = await stores.revisions.headOf(id);
    if (!head || version === null) throw new Refusal("not-found", "problem.notFound");
    if (head.saveId === saveId) return saved(version, head, head.savedAt);
    if (version !== base) throw new Refusal("conflict", "entry.changedMeanwhile", { version });
    const before = await stores.revisions.contentOf(id, head.number);
    const entry = await checked(stores, actor, { id, sent, before });
    const written = await write(stores, {
      actor,
      head,
      state: facts.state,
      entry,
      reason,
      saveId,
      at,
    });
    return saved(await stores.revisions.raiseVersion(id), written, at);
  });
}

type Written = Pick<Revision, "number" | "state">;

const saved = (version: number, { number, state }: Written, at: Date): Saved => ({
  version,
  revision: number,
  state,
  savedAt: at.toISOString(),
});

type Sent = { id: string; sent: unknown; before: CaseEntry | null };

/** The entry as it will be stored: canonical, of known people and quotations, with ids of its own. */
async function checked(
  stores: Stores,
  actor: Actor,
  { id, sent, before }: Sent,
): Promise<CaseEntry> {
  assertWithinLimits(sent);
  const entry = read(sent);
  if (entry.id !== id || (before && entry.number !== before.number))
    throw new Refusal("invalid", "entry.foreignId", { id: entry.id });
  const foreign = foreignId(entry, before);
  if (foreign) throw new Refusal("invalid", "entry.foreignId", { id: foreign });
  if (asksTwice(entry)) throw new Refusal("invalid", "entry.foreignId", { id: "openQuestions" });
  const quoted = await stores.revisions.excerptsOf(entry.excerpts.map((excerpt) => excerpt.id));
  const unheard = entry.excerpts.find((excerpt) => !quoted.has(excerpt.id));
  if (unheard) throw new Refusal("invalid", "entry.unknownExcerpt", { id: unheard.id });
  await assertOwnWords(stores, actor, [...quoted.values()], before);
  return {
    ...entry,
    persons: await peopleOf(stores, actor, entry, before),
    excerpts: entry.excerpts.flatMap((excerpt) => quoted.get(excerpt.id) ?? []),
    en: withNarrative(entry.en, "en"),
    ru: withNarrative(entry.ru, "ru"),
  };
}

/** Nobody quotes a source that they may not know of by a guess; what the case held stays in it. */
async function assertOwnWords(
  stores: Stores,
  actor: Actor,
  quoted: readonly Excerpt[],
  before: CaseEntry | null,
): Promise<void> {
  const held = new Set(before?.excerpts.map((excerpt) => excerpt.id));
  const added = quoted.filter((excerpt) => !held.has(excerpt.id));
  const captures = added.map((excerpt) => excerpt.capture);
  const hidden = await hiddenCaptures(stores, actor, captures);
  const foreign = added.find((excerpt) => hidden.has(excerpt.capture));
  if (foreign) throw new Refusal("invalid", "entry.unknownExcerpt", { id: foreign.id });
}

/** The people of the entry as they are kept. Somebody who is new in it must be known to who saves. */
async function peopleOf(
  { revisions, persons }: Stores,
  actor: Actor,
  entry: CaseEntry,
  before: CaseEntry | null,
): Promise<Person[]> {
  const kept = await revisions.peopleOf(entry.persons.map((person) => person.id));
  const there = new Set(before?.persons.map((person) => person.id));
  const people: Person[] = [];
  for (const { id } of entry.persons) {
    const person = kept.get(id);
    if (!person || !(there.has(id) || (await persons.isKnownTo(viewerOf(actor), id))))
      throw new Refusal("invalid", "entry.unknownPerson", { id });
    people.push(person);
  }
  return people;
}

/** The entry that was sent. Where one of its narratives is none, the refusal says in which paragraph. */
function read(sent: unknown): CaseEntry {
  const parsed = draftEntry.safeParse(sent);
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) {
    const lang = languages.find((known) => known === path[0]);
    if (lang && path[1] === "narrative") canonicalNarrative(Object(sent)[lang]?.narrative, lang);
  }
  return parseInput(draftEntry, sent);
}

function withNarrative(texts: CaseEntry["en"], lang: Language): CaseEntry["en"] {
  return { ...texts, narrative: texts.narrative && canonicalNarrative(texts.narrative, lang) };
}

type Writing = {
  actor: Actor;
  head: Revision;
  state: Revision["state"];
  entry: CaseEntry;
  reason: string;
  saveId: string;
  at: Date;
};

/** Writes into the open revision of the same hand, or seals it and opens the next one. */
async function write({ revisions }: Stores, writing: Writing): Promise<Written> {
  const { actor, head, state, entry, reason, saveId, at } = writing;
  const written = { entry, reason: reason || head.reason, saveId, at };
  if (isOpenFor(actor, head, at)) {
    await revisions.write(head.id, written);
    return head;
  }
  await revisions.seal(entry.id, at);
  const number = head.number + 1;
  const next = state === "published" ? "draft" : state;
  await revisions.open(
    { entryId: entry.id, number, authorId: actor.account, state: next },
    { ...written, reason },
  );
  return { number, state: next };
}

function isOpenFor(actor: Actor, head: Revision, at: Date): boolean {
  const young = at.getTime() - head.createdAt.getTime() < openRevisionMs;
  return head.sealedAt === null && head.authorId === actor.account && young;
}
