import type { CaseEntry } from "@/lib/domain/case-entry";
import type { ThingAddress } from "@/lib/domain/field-address";
import { isThingKind, type ThingKind } from "@/lib/domain/field-types";

type Change = <T extends { id: string }>(thing: T) => T;

/** The entry with one of its things changed; the same entry where it has no such thing. */
export function changeThing(entry: CaseEntry, at: ThingAddress, change: Change): CaseEntry {
  if (!isThingKind(at.kind)) return entry;
  return changeEach(entry, at.kind, (thing) => (thing.id === at.id ? change(thing) : thing));
}

/** The entry with a change to every thing of a kind. */
function changeEach(entry: CaseEntry, kind: ThingKind, change: Change): CaseEntry {
  const each: Record<ThingKind, () => CaseEntry> = {
    party: () => ({ ...entry, parties: entry.parties.map((thing) => change(thing)) }),
    factor: () => ({ ...entry, factors: entry.factors.map((thing) => change(thing)) }),
    charge: () => ({ ...entry, charges: entry.charges.map((thing) => change(thing)) }),
    proceeding: () => ({ ...entry, proceedings: entry.proceedings.map((thing) => change(thing)) }),
    ruling: () => ({ ...entry, rulings: entry.rulings.map((thing) => change(thing)) }),
    sentence: () => ({ ...entry, sentences: entry.sentences.map((thing) => change(thing)) }),
    happening: () => ({ ...entry, happenings: entry.happenings.map((thing) => change(thing)) }),
    annotation: () => ({ ...entry, annotations: entry.annotations.map((thing) => change(thing)) }),
    extra: () => ({ ...entry, extras: (entry.extras ?? []).map((thing) => change(thing)) }),
  };
  return each[kind]();
}
