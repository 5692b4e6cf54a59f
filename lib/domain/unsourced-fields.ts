import type { CaseEntry } from "./case-entry";
import { type FieldAt, fieldsOf } from "./entry-fields";

/** The fields whose value is said to stand in a source, though no quotation shows it. */
export function unsourcedFields(entry: CaseEntry): FieldAt[] {
  return fieldsOf(entry).filter(
    ({ stated }) =>
      stated.value !== null && stated.basis === "stated" && stated.citations.length === 0,
  );
}
