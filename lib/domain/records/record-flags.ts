/**
 * What can be odd about a record. A flag refuses nothing: the words are kept as printed and an
 * editor sees the flag. `court-unresolved` is set where the court is looked up, the others where the
 * record is read.
 */
export const recordFlags = [
  "uid-missing",
  "uid-form",
  "uid-check",
  "number-missing",
  "number-form",
  "court-missing",
  "court-unresolved",
  "instance-unknown",
  "date-unreadable",
  "date-order",
  "date-missing",
  "date-future",
  "result-unknown",
  "result-missing",
  "reason-glued",
  "person-missing",
  "name-hidden",
  "several-defendants",
  "several-articles",
  "article-missing",
  "article-other",
  "article-unknown",
  "part-missing",
  "flattened-part",
  "text-cut",
  "text-damaged",
] as const;
export type RecordFlag = (typeof recordFlags)[number];
