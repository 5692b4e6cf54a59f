import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { recordRows, wrongRecordValues } from "@/tests/integration/setup/record-rows";
import { whatRefuses } from "@/tests/integration/setup/refused-rows";

const { databaseUrl } = await aCasebook();
const owner = new Client({ connectionString: databaseUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

const local = `'{"en": "Invented", "ru": "Выдумано"}'`;
const day = "2023-01-01";

/** An inexact date as SQL, with something in it changed; without what is changed to undefined. */
function dateOf(changed: Record<string, string | undefined>): string {
  const date = { edtf: "2023", earliest: day, latest: day, precision: "year", ...changed };
  return `'${JSON.stringify(date)}'`;
}

/** Texts of which one language is missing, empty or blank, or that are no texts at all. */
const halfTexts = [
  `'{"en": "Invented"}'`,
  `'{"en": "Invented", "ru": ""}'`,
  `'{"en": " ", "ru": "Выдумано"}'`,
  `'{"en": null, "ru": "Выдумано"}'`,
  `'"Invented"'`,
  `'[]'`,
];

const noDates = [
  dateOf({ earliest: "2023-12-31" }),
  dateOf({ earliest: "2023" }),
  dateOf({ edtf: "" }),
  dateOf({ edtf: undefined }),
  dateOf({ precision: "century" }),
  `'"2023-01-01"'`,
];

const localTexts: Record<string, string[]> = {
  annotation: ["text"],
  citation: ["reason"],
  discrepancy: ["title", "reason"],
  happening: ["text"],
  inference: ["reason"],
  open_question: ["question"],
  party: ["label", "post", "relation"],
  person: ["pseudonym"],
  place: ["name"],
  proceeding: ["closed_on"],
  publisher: ["name", "risk"],
  reported_figure: ["statement"],
  sentence: ["extra"],
  extra_field: ["label", "help"],
  scheduled_publication: ["reason"],
  source: ["note"],
  source_relay: ["what"],
  unit: ["name"],
  vocabulary: ["label"],
  vocabulary_term: ["label"],
};

/** Texts that may lack a language, but not its place. */
const noTexts = [
  `'{"en": "Invented"}'`,
  `'{"en": null, "ru": "Выдумано"}'`,
  `'"Invented"'`,
  `'[]'`,
];
const draftTexts: Record<string, string[]> = { person: ["name", "label", "ground"] };

const inexactDates: Record<string, string[]> = {
  happening: ["date"],
  proceeding: ["received", "decided"],
  reported_figure: ["period", "as_of"],
  source: ["published"],
};

/** Values that a column refuses, and the constraint that does. */
const wrongValues: [table: string, wrong: string, constraint: string][] = [
  ["desk.annotation", "audience = 'everybody'", "annotation_audience_check"],
  ["desk.case_entry", "number = '12'", "case_entry_number_check"],
  ["desk.case_entry", "number = '00001'", "case_entry_number_check"],
  ["desk.case_entry", "slug_name = 'Upper Case'", "case_entry_slug_name_check"],
  ["desk.case_entry", "slug_name = '../up'", "case_entry_slug_name_check"],
  ["desk.case_entry", "kind = 'crowd'", "case_entry_kind_check"],
  ["desk.case_entry", "version = 0", "case_entry_version_check"],
  ["desk.charge", "counts = 0", "charge_counts_check"],
  ["desk.citation", "rank = 'best'", "citation_rank_check"],
  ["desk.discrepancy", "state = 'forgotten'", "discrepancy_state_check"],
  ["desk.entry_text", "lang = 'uk' WHERE lang = 'ru'", "entry_text_lang_check"],
  ["desk.entry_text", "title = '  '", "entry_text_title_check"],
  ["desk.factor", "count_min = 3, count_max = 2", "factor_check"],
  ["desk.figure_quantity", "min = 3, max = 2", "figure_quantity_check"],
  ["desk.party", "age = 13", "party_age_check"],
  ["desk.party", "age = 111", "party_age_check"],
  ["desk.party", "headcount = 0", "party_headcount_check"],
  ["desk.person", "display = 'loudly'", "person_display_check"],
  ["desk.person", "display = 'full-name', name = NULL", "person_check"],
  ["desk.person", "risk_tier = 4", "person_risk_tier_check"],
  ["desk.revision", "state = 'lost'", "revision_state_check"],
  ["desk.sentence", "term_min_months = 60, term_max_months = 12", "sentence_term_in_order"],
  ["desk.sentence", "probation_min_months = 2, probation_max_months = 1", "sentence_check"],
  ["desk.sentence", "term_min_months = -1", "sentence_term_min_months_check"],
  [
    "desk.sentence",
    "term_max_months = 421, term_min_months = NULL",
    "sentence_term_max_months_check",
  ],
  ["desk.account", "lang = 'uk'", "account_lang_check"],
  ["desk.account", "totp_since = now()", "account_check"],
  ["desk.passkey", "name = ' '", "passkey_name_check"],
  ["desk.source", "archived = 'javascript:invented'", "source_archived_check"],
  ["desk.source", "protection = 'half'", "source_protection_check"],
  ["desk.source", "version = 0", "source_version_check"],
  ["desk.person", "version = 0", "person_version_check"],
  ["desk.unit", "version = 0", "unit_version_check"],
  ["desk.unit", "parent_id = id", "unit_check"],
  ["desk.unit", "superior_id = id", "unit_check1"],
  ["desk.place", "version = 0", "place_version_check"],
  ["desk.place", "parent_id = id", "place_check"],
  ["desk.case_entry", "access = 'all'", "case_entry_access_check"],
  ["desk.warning_answer", "answer = ' '", "warning_answer_answer_check"],
  ["desk.vocabulary_term", "parent_id = id", "vocabulary_term_check"],
  ["desk.extra_field", "kind = 'picture'", "extra_field_kind_check"],
  ["desk.extra_field", "kind = 'term'", "extra_field_check"],
  ["desk.comment", "text = ''", "comment_text_check"],
  ["desk.scheduled_publication", "languages = '{}'", "scheduled_publication_languages_check"],
  ["desk.scheduled_publication", "languages = '{uk}'", "scheduled_publication_languages_check"],
  ["desk.contact_message", "state = 'lost'", "contact_message_state_check"],
  ["desk.saved_search", "name = ' '", "saved_search_name_check"],
  ["desk.saved_search", "lang = 'uk'", "saved_search_lang_check"],
  ["desk.saved_search", "query = ''", "saved_search_query_check"],
  ["desk.casefile", "name = ''", "casefile_name_check"],
  ["desk.casefile_item", "case_id = 'invented'", "casefile_item_case_id_check"],
  ["desk.casefile_item", "position = 0", "casefile_item_position_check"],
  ["desk.alert", "what = 'judge'", "alert_what_check"],
  ["desk.alert", "cadence = 'hourly'", "alert_cadence_check"],
  ["desk.alert", "seen = '[]'", "alert_seen_check"],
  ["desk.alert", "attempts = -1", "alert_attempts_check"],
  ["desk.alert", "trouble = 'invented'", "alert_trouble_check"],
  ["desk.alert", "saved_search_id = 'invented'", "alert_check"],
  ["desk.alert", "subject = NULL", "alert_check1"],
  ...wrongRecordValues,
  ["published.precedent_row", "ordinal = 0", "precedent_row_ordinal_check"],
  ["published.site_text", "lang = 'uk'", "site_text_lang_check"],
  ["published.slug", "state = 'lost'", "slug_state_check"],
  ["published.subject", "state = 'lost'", "subject_state_check"],
  ["reference.penalty", "min_months = 3, max_months = 2", "penalty_check"],
  ["reference.provision_version", "valid_to = valid_from", "provision_version_check"],
  ["reference.provision_version", "confidence = 1.5", "provision_version_confidence_check"],
];

const aCapture = "INSERT INTO desk.capture (id, source_id, sha256, file_name, code_points";

const aPublication = "INSERT INTO published.publication VALUES ('case', '9001'";

/** Rows that cannot be made from one that is there. */
const wrongRows: [sql: string, constraint: string][] = [
  [
    "INSERT INTO desk.account VALUES ('a', 'a', 'a', 'owner', NULL, 1, NULL, now())",
    "account_role_check",
  ],
  [
    `${aCapture}, origin) SELECT 'c', id, '', '', 1, 'found' FROM desk.source LIMIT 1`,
    "capture_origin_check",
  ],
  [`${aCapture}, text) SELECT 'c', id, '', '', 1, 'ab' FROM desk.source LIMIT 1`, "capture_check"],
  [`INSERT INTO desk.person_link VALUES ('0001', '0001', 'duplicate')`, "person_link_check"],
  [`INSERT INTO desk.person_link VALUES ('0001', '0002', 'alike')`, "person_link_kind_check"],
  [`${aPublication}, 'uk', 1, NULL, NULL, '', NULL, now(), '{}')`, "publication_lang_check"],
  [`${aPublication}, 'en', 0, NULL, NULL, '', NULL, now(), '{}')`, "publication_version_check"],
  [`INSERT INTO desk.unit (id, name) VALUES ('u', '{"en": "Invented"}')`, "unit_name_check"],
  [
    `INSERT INTO desk.place (id, name, "precision") VALUES ('p', '{"ru": "Выдумано"}', 'town')`,
    "place_name_check",
  ],
];

const attempts = [
  ...Object.entries(localTexts).flatMap(([table, columns]) =>
    columns.flatMap((column) =>
      halfTexts.map((half) => attempt(`desk.${table}`, `${column} = ${half}`, column)),
    ),
  ),
  ...Object.entries(inexactDates).flatMap(([table, columns]) =>
    columns.flatMap((column) =>
      noDates.map((date) => attempt(`desk.${table}`, `${column} = ${date}`, column)),
    ),
  ),
  ...Object.entries(draftTexts).flatMap(([table, columns]) =>
    columns.flatMap((column) =>
      noTexts.map((text) => attempt(`desk.${table}`, `${column} = ${text}`, column)),
    ),
  ),
  ...wrongValues.map(([table, wrong, constraint]) => [`UPDATE ${table} SET ${wrong}`, constraint]),
  ...wrongRows,
];

/** Rows of the tables that the casebook leaves empty, so that each has one to be spoilt. */
const inventedRows = [
  `INSERT INTO desk.unit (id, name) VALUES ('invented', ${local})`,
  `INSERT INTO desk.place (id, name, "precision") VALUES ('invented', ${local}, 'town')`,
  `INSERT INTO desk.account (id, email, alias, role, created_at)
   VALUES ('invented', 'invented@invented.example', 'Invented', 'editor', now())`,
  `INSERT INTO desk.passkey (id, account_id, public_key, counter, name, created_at)
   VALUES ('invented', 'invented', '', 0, 'Invented', now())`,
  `INSERT INTO desk.warning_answer VALUES ('0001', 'invented', 'below-minimum', 'Invented')`,
  `INSERT INTO desk.vocabulary VALUES ('invented', ${local})`,
  `INSERT INTO desk.vocabulary_term (id, vocabulary_id, label, position)
   VALUES ('invented', 'invented', ${local}, 0)`,
  `INSERT INTO desk.extra_field (id, label, kind, position) VALUES ('invented', ${local}, 'text', 0)`,
  `INSERT INTO desk.comment (id, entry_id, revision, text, created_at)
   VALUES ('invented', '0001', 1, 'Invented', now())`,
  `INSERT INTO desk.scheduled_publication (id, entry_id, revision, languages, reason, account_id, due_at)
   VALUES ('invented', '0001', 1, '{en}', ${local}, 'invented', now())`,
  `INSERT INTO desk.contact_message (id, received_on, body) VALUES ('invented', now(), 'Invented')`,
  `INSERT INTO desk.saved_search VALUES ('invented', 'invented', 'Invented', 'en', 'q=invented')`,
  `INSERT INTO desk.casefile (id, account_id, name) VALUES ('invented', 'invented', 'Invented')`,
  `INSERT INTO desk.casefile_item (casefile_id, case_id, position, added_on)
   VALUES ('invented', '9001', 1, now())`,
  `INSERT INTO desk.alert (id, account_id, what, subject, cadence, seen, next_at)
   VALUES ('invented', 'invented', 'case', '9001', 'daily', '{}', now())`,
  `INSERT INTO published.site_text VALUES ('invented', 'en', 'Invented')`,
  ...recordRows,
];

describe("the shape of a row", () => {
  beforeAll(async () => {
    for (const row of inventedRows) await owner.query(row);
  });

  it.each(attempts)("is refused: %s", async (sql, constraint) => {
    expect(await whatRefuses(owner, sql ?? "")).toEqual({ code: "23514", constraint });
  });

  it("is tried above for every check that there is", async () => {
    const checks = `SELECT conname FROM pg_constraint WHERE contype = 'c'
      AND connamespace IN ('desk'::regnamespace, 'published'::regnamespace, 'reference'::regnamespace)`;
    const tried = new Set(attempts.map(([, constraint]) => constraint));
    expect(
      (await valuesOf(databaseUrl, checks)).filter((name) => !tried.has(String(name))),
    ).toEqual([]);
  });
});

// Not held back by the migrations yet: a check that comes out NULL lets a row pass.
it.each(["earliest", "latest", "precision"])("a date is refused that lacks its %s", async (key) => {
  const sql = `UPDATE desk.happening SET date = ${dateOf({ [key]: undefined })}`;
  expect(await whatRefuses(owner, sql)).toMatchObject({ code: "23514" });
});

function attempt(table: string, wrong: string, column: string): [string, string] {
  return [`UPDATE ${table} SET ${wrong}`, `${table.split(".")[1]}_${column}_check`];
}
