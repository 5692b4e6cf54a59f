const digest = "'0000000000000000000000000000000000000000000000000000000000000000'";

const version = (number: number) =>
  `INSERT INTO desk.record_version (record_id, number, batch_id, hash, file, line, result, provisions,
     persons, "real", suspended, terms, flags, content)
   SELECT r.id, ${number}, b.id, '', 'invented', 1, 'pending', '{}', 1, 0, 0, '{}', '{}', '{}'
   FROM desk.court_record r, desk.import_batch b`;

/** One invented row for each table of court records; the first version is nobody's, the second is used. */
export const recordRows = [
  `INSERT INTO desk.import_batch (file_name, file_digest, file_bytes, format, started_at, moved_at)
   VALUES ('invented', ${digest}, 1, 'csv', now(), now())`,
  `INSERT INTO desk.import_upload SELECT id, 0, '' FROM desk.import_batch`,
  `INSERT INTO desk.import_mapping VALUES ('invented', '{}', '{}', NULL, now())`,
  `INSERT INTO desk.refused_row (batch_id, file, line, raw, key, "values")
   SELECT id, 'invented', 1, '', 'invented', '{}' FROM desk.import_batch`,
  `INSERT INTO desk.court_name VALUES ('invented', 'Invented', NULL, NULL, now())`,
  `INSERT INTO desk.court_record (synthetic, court_key) VALUES (true, 'invented')`,
  version(1),
  version(2),
  `INSERT INTO desk.record_sighting SELECT batch_id, record_id, number FROM desk.record_version
   WHERE number = 2`,
  `INSERT INTO desk.record_person SELECT record_id, number, 0, 'Invented' FROM desk.record_version
   WHERE number = 2`,
  `INSERT INTO desk.record_match (record_id, entry_id, proceeding_id, reasons, weight, proposed_at)
   SELECT id, '0001', 'invented', '{uid}', 1, now() FROM desk.court_record`,
  "INSERT INTO published.record_batch VALUES (1, true, now(), 1)",
  `INSERT INTO published.record_fact (id, synthetic, instance, provisions, result, persons, "real",
     suspended, terms, appealed, sequence)
   VALUES (gen_random_uuid(), true, 'first', '{}', 'pending', 1, 0, 0, '{}', false, 1)`,
  "INSERT INTO published.record_lag VALUES ('received', 1, 'first', true, 1)",
];

/** Values that a column of court records refuses, and the constraint that does. */
export const wrongRecordValues: [table: string, wrong: string, constraint: string][] = [
  ["desk.import_batch", "file_name = ' '", "import_batch_file_name_check"],
  ["desk.import_batch", "file_digest = 'invented'", "import_batch_file_digest_check"],
  ["desk.import_batch", "file_bytes = -1", "import_batch_file_bytes_check"],
  ["desk.import_batch", "format = ''", "import_batch_format_check"],
  ["desk.import_batch", "said = ' '", "import_batch_said_check"],
  ["desk.import_batch", "flags = '[]'", "import_batch_flags_check"],
  ...["position", "added", "changed", "same", "refused", "flagged"].map(
    (column): [string, string, string] => [
      "desk.import_batch",
      `${column} = -1`,
      `import_batch_${column}_check`,
    ],
  ),
  ["desk.import_batch", "state = 'lost', merged_at = now()", "import_batch_state_check"],
  ["desk.import_batch", "state = 'merged'", "import_batch_check"],
  ["desk.import_batch", "merged_at = now()", "import_batch_check"],
  ["desk.import_batch", "state = 'public', merged_at = now()", "import_batch_check1"],
  ["desk.import_upload", "part = -1", "import_upload_part_check"],
  ["desk.import_mapping", "mapping = '[]'", "import_mapping_mapping_check"],
  ["desk.refused_row", "key = ' '", "refused_row_key_check"],
  ["desk.refused_row", `"values" = '[]'`, "refused_row_values_check"],
  ["desk.court_record", "versions = -1, number = -1", "court_record_check"],
  ["desk.court_record", "number = 1", "court_record_check"],
  ["desk.record_version", "number = 0", "record_version_number_check"],
  ["desk.record_version", "instance = 'last'", "record_version_instance_check"],
  ["desk.record_version", "persons = -1", "record_version_persons_check"],
  ["desk.record_version", '"real" = -1', "record_version_real_check"],
  ["desk.record_version", "suspended = -1", "record_version_suspended_check"],
  ["desk.record_person", "position = -1", "record_person_position_check"],
  ["desk.record_match", "state = 'lost', decided_at = now()", "record_match_state_check"],
  ["desk.record_match", "reasons = '{}'", "record_match_reasons_check"],
  ["desk.record_match", "state = 'accepted'", "record_match_check"],
  ["desk.record_match", "decided_at = now()", "record_match_check"],
  ["published.record_fact", "instance = 'last'", "record_fact_instance_check"],
  ["published.record_lag", "measure = 'forgotten'", "record_lag_measure_check"],
  ["published.record_lag", "days = -1", "record_lag_days_check"],
  ["published.record_lag", "records = 0", "record_lag_records_check"],
];
