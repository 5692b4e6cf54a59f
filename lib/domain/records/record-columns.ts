/** The columns of our own table of records, in the order of its template. */
export const recordColumns = [
  "court",
  "court_code",
  "host",
  "region",
  "instance",
  "uid",
  "case_number",
  "received",
  "decided",
  "in_force",
  "judge",
  "result",
  "result_reason",
  "person",
  "articles",
  "person_result",
  "person_decided",
  "sentence",
  "term_months",
  "suspended",
  "names",
  "lower_court",
  "lower_case_number",
  "lower_decided",
  "upper_case_number",
  "act_published",
  "synthetic",
] as const;
export type RecordColumn = (typeof recordColumns)[number];

/** Which heading of a foreign table holds which of our columns. */
export type ColumnMapping = Partial<Record<RecordColumn, string>>;

/** True for the name of one of our columns. */
export function isRecordColumn(name: string): name is RecordColumn {
  return recordColumns.some((column) => column === name);
}
