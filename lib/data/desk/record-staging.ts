import type { ClientBase } from "pg";
import { type CopyValue, copyLine, storableJson } from "@/lib/data/desk/record-copy-line";
import type { CourtRecord } from "@/lib/domain/records/court-record";
import type { RecordFacts } from "@/lib/domain/records/record-facts";

/** A record that is ready to be written: what it says, what is counted of it, and how it is told again. */
export type StagedRecord = {
  position: number;
  record: CourtRecord;
  facts: RecordFacts;
  courtKey: string;
  court: string | null;
  /** The key of the name by which an editor told the court; null where it is told otherwise. */
  named: string | null;
  /** The UID and the number in their normal forms; empty where the record has none. */
  uid: string;
  caseNumber: string;
  /** SHA-256 of what it says, in hex. */
  hash: string;
  flags: readonly string[];
};

/** A row that is no record, with its words. */
export type StagedRefusal = {
  position: number;
  file: string;
  line: number;
  raw: string;
  key: string;
  values: Readonly<Record<string, string | number>>;
};

/**
 * The columns of the staging table. It is a temporary one of each connection, so it is never logged,
 * needs no cleaning, and two parts of a file can be on their way at once.
 */
const columns = {
  position: "bigint NOT NULL",
  file: "text NOT NULL",
  line: "bigint NOT NULL",
  refused_key: "text",
  refused_values: "text",
  raw: "text",
  synthetic: "boolean",
  court_key: 'text COLLATE "C"',
  uid: 'text COLLATE "C"',
  case_number: 'text COLLATE "C"',
  court: "text",
  court_raw: "text",
  instance: "text",
  named: "text",
  hash: "bytea",
  received: "date",
  decided: "date",
  in_force: "date",
  result: "text",
  provisions: "text[]",
  persons: "integer",
  '"real"': "integer",
  suspended: "integer",
  terms: "integer[]",
  act_published: "boolean",
  closed: "boolean",
  listed: "date",
  posted: "date",
  flags: "text[]",
  names: "text[]",
  content: "text",
} as const;

const names = Object.keys(columns).join(", ");

/** The statement that takes lines of this module. */
export const copyStatement = `COPY record_staging (${names}) FROM STDIN`;

/** Makes the staging tables of a connection; they are emptied with every commit. */
export async function makeStaging(client: ClientBase): Promise<void> {
  const defined = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await client.query(
    `CREATE TEMP TABLE record_staging (${defined.join(", ")}) ON COMMIT DELETE ROWS;
     CREATE UNIQUE INDEX ON record_staging (position);
     CREATE TEMP TABLE record_new (id bigint PRIMARY KEY) ON COMMIT DELETE ROWS;
     CREATE TEMP TABLE record_step (
       position bigint PRIMARY KEY, record_id bigint, versions integer, hash bytea, number integer,
       is_new boolean
     ) ON COMMIT DELETE ROWS;
     CREATE INDEX ON record_step (record_id, hash);
     CREATE TEMP TABLE record_seen (
       record_id bigint PRIMARY KEY, number integer, versions integer, position bigint
     ) ON COMMIT DELETE ROWS;`,
  );
}

/** A record as a line for the staging table. Its names go into a column of their own. */
export function recordLine(staged: StagedRecord): string {
  const { record, facts } = staged;
  const values: readonly CopyValue[] = [
    staged.position,
    record.source.file,
    record.source.line,
    null,
    null,
    null,
    record.synthetic,
    staged.courtKey,
    staged.uid,
    staged.caseNumber,
    staged.court,
    record.courtRaw,
    record.instance,
    staged.named,
    `\\x${staged.hash}`,
    facts.received,
    facts.decided,
    facts.inForce,
    facts.result,
    facts.provisions,
    facts.persons,
    facts.real,
    facts.suspended,
    facts.terms,
    facts.actPublished,
    facts.closed,
    facts.listed,
    facts.posted,
    staged.flags,
    record.persons.map(({ nameRaw }) => nameRaw ?? ""),
    storableJson(withoutNames(record)),
  ];
  return copyLine(values);
}

/** A refused row as a line for the staging table. */
export function refusedLine({ position, file, line, raw, key, values }: StagedRefusal): string {
  const told: readonly CopyValue[] = [position, file, line, key, storableJson(values), raw];
  return copyLine([...told, ...unset]);
}

const unset: readonly CopyValue[] = Object.keys(columns)
  .slice(6)
  .map(() => null);

function withoutNames(record: CourtRecord): CourtRecord {
  return { ...record, persons: record.persons.map((person) => ({ ...person, nameRaw: null })) };
}
