import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "@/lib/server/with-client";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { recordRows } from "@/tests/integration/setup/record-rows";
import { whatRefuses } from "@/tests/integration/setup/refused-rows";

const { databaseUrl } = await aCasebook();
const owner = new Client({ connectionString: databaseUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

const local = `'{"en": "Invented", "ru": "Выдумано"}'`;

/** Rows of the tables that the casebook leaves empty, so that every reference has one to start from. */
const rows = [
  `INSERT INTO desk.place (id, name, "precision") VALUES ('p', '{"en": "Invented", "ru": "Выдумано"}', 'town')`,
  `INSERT INTO desk.unit (id, name) VALUES ('u', '{"en": "Invented", "ru": "Выдумано"}')`,
  "INSERT INTO desk.person_link VALUES ('0001', '0002', 'same-person')",
  `INSERT INTO desk.account (id, email, alias, role, created_at)
   VALUES ('a', 'invented@invented.example', 'Invented', 'editor', now())`,
  `INSERT INTO desk.invitation (token_hash, purpose, role, expires_at, created_at)
   VALUES ('t', 'invented', 'editor', now(), now())`,
  `INSERT INTO desk.correction (id, "on", text) VALUES ('c', now(), '{}')`,
  `INSERT INTO desk.recovery_code VALUES ('r', 'a', NULL)`,
  `INSERT INTO desk.passkey (id, account_id, public_key, counter, name, created_at)
   VALUES ('k', 'a', '', 0, 'Invented', now())`,
  `INSERT INTO desk.challenge VALUES ('q', 'invented', 'a', 'c', now())`,
  `INSERT INTO desk.external_identity VALUES ('https://invented.example', 's', 'a')`,
  `INSERT INTO desk.source_contact SELECT id, '' FROM desk.source LIMIT 1`,
  `INSERT INTO desk.entry_access VALUES ('0001', 'a')`,
  `INSERT INTO desk.warning_answer VALUES ('0001', 'x', 'below-minimum', 'Invented')`,
  `INSERT INTO desk.vocabulary VALUES ('v', ${local})`,
  `INSERT INTO desk.vocabulary_term VALUES ('vt', 'v', NULL, ${local}, 0, NULL)`,
  `INSERT INTO desk.extra_field (id, label, kind, vocabulary_id, position)
   VALUES ('x', ${local}, 'term', 'v', 0)`,
  `INSERT INTO desk.extra_value VALUES ('xv', '0001', 0, 'x', '"Invented"')`,
  `INSERT INTO desk.comment (id, entry_id, revision, text, created_at)
   VALUES ('n', '0001', 1, 'Invented', now())`,
  `INSERT INTO desk.scheduled_publication (id, entry_id, revision, languages, reason, account_id, due_at)
   VALUES ('s', '0001', 1, '{en}', ${local}, 'a', now())`,
  `INSERT INTO desk.contact_message (id, received_on, body) VALUES ('m', now(), 'Invented')`,
  `INSERT INTO desk.saved_search VALUES ('ss', 'a', 'Invented', 'en', 'q=invented')`,
  `INSERT INTO desk.casefile (id, account_id, name) VALUES ('cf', 'a', 'Invented')`,
  `INSERT INTO desk.casefile_item (casefile_id, case_id, position, added_on)
   VALUES ('cf', '9001', 1, now())`,
  `INSERT INTO desk.alert (id, account_id, what, saved_search_id, cadence, seen, next_at)
   VALUES ('al', 'a', 'search', 'ss', 'daily', '{}', now())`,
  `INSERT INTO desk.mail_address VALUES ('a', 'invented@invented.example', now())`,
  `INSERT INTO desk.setting VALUES ('s', '1', 'a', now())`,
  ...recordRows,
];

type Reference = { name: string; table: string; column: string; type: string };

const references = await withClient(databaseUrl, async (client) => {
  const found = await client.query<Reference>(
    `SELECT conname AS name, conrelid::regclass::text AS "table", attname AS "column",
       atttypid::regtype::text AS type
     FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
     WHERE contype = 'f' AND conname <> 'capture_source_id_fkey' AND conname <> 'excerpt_capture_id_fkey'
       AND conname <> 'revision_entry_id_fkey' AND conname <> 'revision_author_id_fkey'
       AND conname <> 'capture_taken_by_id_fkey'
     ORDER BY 1`,
  );
  return found.rows;
});

describe("a reference to what is not there", () => {
  beforeAll(async () => {
    for (const row of rows) await owner.query(row);
  });

  it("has more than forty kinds", () => expect(references.length).toBeGreaterThan(40));

  it.each(references)("is refused: $table $column", async ({ name, table, column, type }) => {
    const one = `ctid = (SELECT ctid FROM ${table} LIMIT 1)`;
    const nowhere = type === "text" ? "'nowhere'" : "-1";
    const sql = `UPDATE ${table} SET ${column} = ${nowhere} WHERE ${one}`;
    expect(await whatRefuses(owner, sql)).toEqual({ code: "23503", constraint: name });
  });

  it.each([
    [
      "capture_source_id_fkey",
      `INSERT INTO desk.capture (id, source_id, sha256, code_points, file_name)
       VALUES ('invented', 'nowhere', '', 1, '')`,
    ],
    [
      "capture_taken_by_id_fkey",
      `INSERT INTO desk.capture (id, source_id, sha256, code_points, file_name, taken_by_id)
       SELECT 'invented', id, '', 1, '', 'nowhere' FROM desk.source LIMIT 1`,
    ],
    [
      "revision_author_id_fkey",
      `INSERT INTO desk.revision (id, entry_id, number, state, author_id, reason, content, created_at)
       SELECT 'invented', entry_id, 99, 'draft', 'nowhere', '', '{}', now() FROM desk.revision LIMIT 1`,
    ],
    [
      "revision_entry_id_fkey",
      `INSERT INTO desk.revision (id, entry_id, number, state, reason, content, created_at)
       VALUES ('invented', 'nowhere', 1, 'draft', '', '{}', now())`,
    ],
  ])("is refused in what is never changed: %s", async (constraint, sql) => {
    expect(await whatRefuses(owner, sql)).toEqual({ code: "23503", constraint });
  });

  it("is refused in an excerpt of a capture that is not there", async () => {
    const sql = `INSERT INTO desk.excerpt (id, capture_id, exact, prefix, suffix, start_at, end_at)
      VALUES ('invented', 'nowhere', 'a', '', '', 0, 1)`;
    expect(await whatRefuses(owner, sql)).toEqual({
      code: "23503",
      constraint: "excerpt_capture_id_fkey",
    });
  });
});

describe("taking away what others refer to", () => {
  it.each([
    ["a source with captures", "DELETE FROM desk.source"],
    ["a person in a case", "DELETE FROM desk.person WHERE id = '0001'"],
    ["a quoted excerpt", "DELETE FROM desk.excerpt"],
    ["an entry with revisions", "DELETE FROM desk.case_entry WHERE id = '0001'"],
    ["a court before which somebody stood", "DELETE FROM reference.court"],
    ["an article with parts", "DELETE FROM reference.article"],
  ])("is refused: %s", async (_what, sql) => {
    expect((await whatRefuses(owner, sql))?.code).toMatch(/^2300[13]$|^23503$/);
  });
});
