import { type ColumnMapping, isRecordColumn, type RecordColumn } from "./record-columns";

type Remembered = { headings: readonly string[]; mapping: Readonly<Record<string, string>> };

/**
 * What was chosen for another table with these headings. They may be typed otherwise there, so the
 * place of a heading counts and not its letters.
 */
export function rememberedMapping(
  { headings, mapping }: Remembered,
  headers: readonly string[],
): ColumnMapping {
  const found: ColumnMapping = {};
  for (const [column, heading] of Object.entries(mapping)) {
    const header = headers[headings.indexOf(heading)];
    if (isRecordColumn(column) && header !== undefined) found[column] = header;
  }
  return found;
}

/**
 * What somebody chose in a form: `map.uid` names the heading. Fields without a choice are left out;
 * whatever else the form holds is kept for who refuses it.
 */
export function chosenMapping(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, heading]) => heading !== "")
      .map(([name, heading]) => [name.replace(/^map\./, ""), String(heading)]),
  );
}

/** True where a record can be told again by what was chosen. */
export function tellsRecords(mapping: ColumnMapping): boolean {
  return mapping.uid !== undefined || mapping.case_number !== undefined;
}

/** What is chosen most often, which a form shows first. */
export const mainColumns = [
  "court",
  "uid",
  "case_number",
  "received",
  "decided",
  "result",
  "person",
  "articles",
  "names",
] as const satisfies readonly RecordColumn[];
