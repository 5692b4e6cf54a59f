import type { FieldType } from "@/lib/domain/field-types";
import type { LocalText } from "@/lib/domain/local-text";
import { readCode } from "./read-code";
import { findWholes, readCount, readWhole } from "./read-count";
import { findDates, readDate } from "./read-date";
import { findKnown, type KnownLists, readKnown } from "./read-known";
import { findProvisions } from "./read-provision";
import { findTerms, readTerm } from "./read-term";
import { readUid } from "./read-uid";
import { type Found, type Reading, read, unread } from "./reading";

/** Reads what somebody typed for a field of this type; see the reader of each type. */
export function readField(type: FieldType, text: string, lists: KnownLists): Reading<unknown> {
  switch (type.type) {
    case "line":
      return readLine(text, type.max);
    case "local":
      return readLocal(text);
    case "whole":
      return readWhole(text, type);
    case "bounds":
      return readCount(text);
    case "code":
      return readCode(type.set, type.codes, text);
    case "date":
      return readDate(text);
    case "term":
      return readTerm(text);
    case "uid":
      return readUid(text);
    case "known":
      return readKnown(type.list, text, lists);
  }
}

/**
 * Reads the value of a field out of words of a source: the words themselves, or the only thing in them
 * that fits the field. Where two fit, or none, nothing is chosen.
 */
export function readWithin(type: FieldType, text: string, lists: KnownLists): Reading<unknown> {
  const whole = readField(type, text, lists);
  if (whole.ok) return whole;
  const found = foundIn(type, text, lists);
  const [only, ...others] = found;
  return only && others.length === 0 ? read(only.value) : whole;
}

function foundIn(type: FieldType, text: string, lists: KnownLists): readonly Found<unknown>[] {
  if (type.type === "term") return findTerms(text);
  if (type.type === "date") return findDates(text);
  if (type.type === "whole") return findWholes(text, type);
  if (type.type !== "known") return [];
  return type.list === "provisions"
    ? findProvisions(text)
    : findKnown(lists[type.list] ?? [], text);
}

function readLine(text: string, max: number): Reading<string> {
  const line = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (line === "") return unread("fields.read.empty");
  return line.length > max ? unread("fields.read.tooLong", { max }) : read(line);
}

/** A text goes to the language of its letters; the other language stays to be written. */
function readLocal(text: string): Reading<LocalText> {
  const line = readLine(text, 2000);
  if (!line.ok) return line;
  const isRussian = /\p{Script=Cyrillic}/u.test(line.value);
  return read(isRussian ? { en: "", ru: line.value } : { en: line.value, ru: "" });
}
