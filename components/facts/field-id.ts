import type { FieldAddress } from "@/lib/domain/field-address";

/** The id under which a field stands in the page. */
export function fieldId({ kind, id, field }: FieldAddress): string {
  return `fact-${kind}-${id}-${field}`.replace(/[^\w-]/gu, "-");
}
