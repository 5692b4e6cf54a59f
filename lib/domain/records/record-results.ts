/**
 * What a court did, as far as its words tell. `verdict` is «Вынесен ПРИГОВОР», which says neither
 * conviction nor acquittal; those two stand only where a record says so of a person. `merits` is the
 * same of a higher court: decided, and not told how. `other` is a result whose words are not known.
 */
export const recordResults = [
  "verdict",
  "conviction",
  "acquittal",
  "terminated",
  "returned-to-prosecutor",
  "transferred",
  "medical-measures",
  "joined",
  "other-ruling",
  "upheld",
  "changed",
  "quashed",
  "merits",
  "appeal-terminated",
  "appeal-removed",
  "appeal-withdrawn",
  "other",
] as const;
export type RecordResult = (typeof recordResults)[number];
