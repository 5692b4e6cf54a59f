import type { CaseEntry } from "./case-entry";
import type { Citation } from "./citation";
import type { FieldAddress } from "./field-address";
import { fieldTypes, isThingKind, listOfKind, type ThingKind } from "./field-types";
import type { Stated } from "./stated";

/** A field with what it holds. */
export type FieldAt = { address: FieldAddress; stated: Stated<unknown> };

/** A thing of a list of the entry, read without knowing of which kind it is. */
type Thing = { id: string } & Readonly<Record<string, unknown>>;

/** Every stated field of an entry, in the order of its things and of their fields. */
export function fieldsOf(entry: CaseEntry): FieldAt[] {
  const whole = { kind: "case-entry", id: entry.id, field: "defendants" };
  const kinds = Object.keys(listOfKind).filter(isThingKind);
  return [
    { address: whole, stated: entry.defendants },
    ...kinds.flatMap((kind) =>
      thingsOf(entry, kind).flatMap((thing) => fieldsOfThing(kind, thing)),
    ),
  ];
}

/** What a field holds, or null where the entry has no such field. */
export function fieldAt(entry: CaseEntry, address: FieldAddress): Stated<unknown> | null {
  const { kind, id, field } = address;
  if (kind === "case-entry") return field === "defendants" ? entry.defendants : null;
  const thing = thingAt(entry, kind, id);
  const held = thing && Object.hasOwn(thing, field) ? thing[field] : null;
  return isStated(held) ? held : null;
}

/** The citations of a field, or of a thing that cites as a whole. */
export function citationsAt(entry: CaseEntry, address: FieldAddress): readonly Citation[] {
  if (address.field !== "") return fieldAt(entry, address)?.citations ?? [];
  const { kind, id } = address;
  if (kind === "happening") return entry.happenings.find((h) => h.id === id)?.citations ?? [];
  if (kind === "annotation") return entry.annotations.find((a) => a.id === id)?.citations ?? [];
  return [];
}

/** The things of a kind. */
export function thingsOf(entry: CaseEntry, kind: ThingKind): readonly Thing[] {
  return entry[listOfKind[kind]] ?? [];
}

/** A thing of an entry, or null. */
export function thingAt(entry: CaseEntry, kind: string, id: string): Thing | null {
  if (!isThingKind(kind)) return null;
  return thingsOf(entry, kind).find((thing) => thing.id === id) ?? null;
}

/** True for a value that is kept with what it rests on. */
export function isStated(held: unknown): held is Stated<unknown> {
  return typeof held === "object" && held !== null && "basis" in held && "citations" in held;
}

function fieldsOfThing(kind: ThingKind, thing: Thing): FieldAt[] {
  const names = kind === "factor" ? ["value"] : Object.keys(fieldTypes[kind] ?? {});
  return names.flatMap((field) => {
    const stated = thing[field];
    return isStated(stated) ? [{ address: { kind, id: thing.id, field }, stated }] : [];
  });
}
