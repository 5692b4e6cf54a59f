import type { CaseEntry } from "@/lib/domain/case-entry";
import { isStated } from "@/lib/domain/entry-fields";
import type { FieldAddress } from "@/lib/domain/field-address";
import { isThingKind } from "@/lib/domain/field-types";
import type { LocalText } from "@/lib/domain/local-text";
import type { Basis, Stated } from "@/lib/domain/stated";
import { changeThing } from "./change-thing";

type Change = <T>(stated: Stated<T>) => Stated<T>;

/** The entry with one field changed; the same entry where it has no such field. */
export function changeField(entry: CaseEntry, address: FieldAddress, change: Change): CaseEntry {
  const { kind, field } = address;
  if (kind === "case-entry" && field === "defendants")
    return { ...entry, defendants: change(entry.defendants) };
  if (!isThingKind(kind)) return entry;
  return changeThing(entry, address, (thing) => {
    const held = Object.hasOwn(thing, field) ? Reflect.get(thing, field) : null;
    return isStated(held) ? { ...thing, [field]: change(held) } : thing;
  });
}

/**
 * The entry with another value in a field; null makes it unknown and keeps what it was cited for. A
 * value where there was none is one that a source states. The value must fit the field.
 */
export function setValue(entry: CaseEntry, address: FieldAddress, value: unknown): CaseEntry {
  return changeField(entry, address, (stated) => {
    if (value === null) return { ...stated, value: null, basis: "unknown" };
    const basis: Basis = stated.basis === "unknown" ? "stated" : stated.basis;
    return Object.assign({}, stated, { value, basis });
  });
}

/** The entry with another basis for a field that has a value. */
export function setBasis(
  entry: CaseEntry,
  address: FieldAddress,
  basis: Exclude<Basis, "unknown">,
): CaseEntry {
  return changeField(entry, address, (stated) =>
    stated.value === null ? stated : { ...stated, basis },
  );
}

/** The entry with the reason for what a field holds, or for its being unknown. */
export function setReason(
  entry: CaseEntry,
  address: FieldAddress,
  reason: LocalText | null,
): CaseEntry {
  const given = reason && (reason.en !== "" || reason.ru !== "") ? reason : null;
  return changeField(entry, address, (stated) => ({ ...stated, reason: given }));
}

/** The entry with a field that leaves the desk, or one that never does. */
export function setRestricted(
  entry: CaseEntry,
  address: FieldAddress,
  isRestricted: boolean,
): CaseEntry {
  return changeField(entry, address, ({ restricted: _before, ...stated }) =>
    isRestricted ? { ...stated, restricted: true } : stated,
  );
}
