import type { FieldType } from "./field-types";
import { readField } from "./reading/read-field";
import type { KnownLists } from "./reading/read-known";

/** True where the words of a source state the value that is held, however they are written. */
export function statesValue(type: FieldType, states: string, value: unknown): boolean {
  if (value === null) return false;
  const reading = readField(type, states, knownAlready(type, value));
  return reading.ok && sameValue(reading.value, value);
}

/** True where two values mean the same, whatever words they were printed in. */
export function sameValue(a: unknown, b: unknown): boolean {
  return meaningOf(a) === meaningOf(b);
}

/** A value without the words in which it was printed, as one text. */
export function meaningOf(value: unknown): string {
  if (typeof value === "string") return simplified(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if ("earliest" in value && "latest" in value)
    return JSON.stringify([value.earliest, value.latest]);
  if ("minMonths" in value && "maxMonths" in value)
    return JSON.stringify([value.minMonths, value.maxMonths]);
  if ("min" in value && "max" in value) return JSON.stringify([value.min, value.max]);
  if ("en" in value && "ru" in value) return simplified(String(value.en) || String(value.ru));
  return JSON.stringify(value);
}

function simplified(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}

/** A code of the reference data names itself even where no list is at hand. */
function knownAlready(type: FieldType, value: unknown): KnownLists {
  if (type.type !== "known" || typeof value !== "string") return {};
  return { [type.list]: [{ code: value, names: [] }] };
}
