/** A thing of an entry by its kind and id: ("party", "0001.defendant"). */
export type ThingAddress = { kind: string; id: string };

/** A field of a thing, as a citation names it; the field is empty where a thing cites as a whole. */
export type FieldAddress = ThingAddress & { field: string };

/** One text for one field, to tell fields apart. */
export function fieldKey({ kind, id, field }: FieldAddress): string {
  return `${kind}/${id}/${field}`;
}
