import type { CaseEntry } from "./case-entry";
import { type FieldAt, fieldsOf } from "./entry-fields";
import { fieldTypes } from "./field-types";
import { narrativeText } from "./narrative";

/** Every text that somebody wrote into a case, the long ones first; ids and codes are nobody's words. */
export function wordsOfEntry(entry: CaseEntry): string[] {
  return [
    ...[entry.en, entry.ru].flatMap(({ standfirst, summary, narrative }) => [
      standfirst,
      summary ?? "",
      narrative ? narrativeText(narrative) : "",
    ]),
    ...entry.happenings.flatMap(({ text }) => wordsIn(text)),
    ...entry.annotations.flatMap(({ text }) => wordsIn(text)),
    ...entry.openQuestions.flatMap((question) => [question.en, question.ru]),
    ...entry.parties.flatMap(({ label }) => wordsIn(label)),
    ...fieldsOf(entry).flatMap(wordsOfField),
    ...(entry.answers ?? []).map(({ answer }) => answer),
  ];
}

/** What a field says in words of its own or as printed, why, and what sources state of it. */
function wordsOfField({ address: { kind, field }, stated }: FieldAt): string[] {
  const { value, reason, citations } = stated;
  const isLine = fieldTypes[kind]?.[field]?.type === "line";
  return [
    ...(isLine && typeof value === "string" ? [value] : wordsIn(value)),
    ...wordsIn(reason),
    ...citations.flatMap((citation) => [citation.states ?? "", ...wordsIn(citation.reason)]),
  ];
}

/** The words of a text in both languages, and of a date or term as it was printed. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, words]) =>
    ["en", "ru", "printed"].includes(key) && typeof words === "string" ? [words] : [],
  );
}
