/**
 * The kinds of files that are read: JSON lines and tables of SUDRF Scraper, JSON of sudrfparser, saved
 * pages of a case, our own table, and any table whose columns somebody mapped to ours.
 */
export const recordFormats = [
  "tochno-json",
  "tochno-csv",
  "dataout-json",
  "card",
  "otkaz-csv",
  "csv",
] as const;
export type RecordFormat = (typeof recordFormats)[number];
