import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { LocalText } from "@/lib/domain/local-text";
import type { Redaction } from "@/lib/domain/redaction";
import { seenSources } from "@/lib/operations/desk/sources/seen-sources";

/** A part of an old revision that did not come back, and whose it was: a source's, or a person's. */
export type GonePart = Pick<Redaction, "target" | "field"> & { of: LocalText | null };

type Ask = { stores: Stores; actor: Actor; old: CaseEntry };

/** What the lines of the ledger took out of an old revision, as one can speak of it. */
export async function goneParts(lines: readonly Redaction[], ask: Ask): Promise<GonePart[]> {
  const parts: GonePart[] = [];
  for (const line of lines) {
    const { target, field } = line;
    const of = target === "excerpt" ? await titleOf(line, ask) : whoseIs(line, ask);
    parts.push({ target, field, of });
  }
  return parts;
}

async function titleOf(
  { targetId }: Redaction,
  { stores, actor, old }: Ask,
): Promise<LocalText | null> {
  const capture = old.excerpts.find((one) => one.id === targetId)?.capture;
  const id = capture === undefined ? null : await stores.captures.sourceOf(capture);
  const [seen] = id === null ? [] : await seenSources(stores, actor, [id]);
  const source = seen === undefined ? null : await stores.sources.byId(seen);
  return source && { en: source.title, ru: source.title };
}

function whoseIs({ target, targetId }: Redaction, { old }: Ask): LocalText | null {
  const party = old.parties.find((one) => one.id === partyId(target, targetId, old));
  if (!party) return null;
  const person = old.persons.find((one) => one.id === party.person);
  return person?.name ?? person?.label ?? party.label;
}

function partyId(target: Redaction["target"], id: string, old: CaseEntry): string | undefined {
  if (target === "party-field") return id;
  if (target === "charge-field") return old.charges.find((one) => one.id === id)?.party;
  if (target !== "sentence-field") return undefined;
  const ruling = old.sentences.find((one) => one.id === id)?.ruling;
  return old.rulings.find((one) => one.id === ruling)?.party;
}
