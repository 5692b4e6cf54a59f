-- What is public of a record is what its newest public version says, so a version says all of it: the
-- instance too. A record of a higher instance is joined to the first one where it becomes public, by
-- what is public of both.
ALTER TABLE desk.record_version
  ADD COLUMN instance text CHECK (instance IN ('first', 'appeal', 'cassation', 'supervision')),
  -- The key of the printed name or host by which an editor told the court; with it the court is taken
  -- back. Null where the court is told otherwise, or by nothing.
  ADD COLUMN named text;
UPDATE desk.record_version v SET instance = v.content ->> 'instance', named = n.key
FROM desk.court_record r LEFT JOIN desk.court_name n ON n.court = r.court
WHERE r.id = v.record_id AND n.raw IN (v.content ->> 'courtRaw', v.content -> 'courtHints' ->> 'host');
UPDATE desk.record_version SET instance = content ->> 'instance' WHERE instance IS NULL;
CREATE INDEX record_version_named_idx ON desk.record_version (named) WHERE named IS NOT NULL;

DROP INDEX desk.court_record_first_id_idx;
ALTER TABLE desk.court_record DROP COLUMN first_id, DROP COLUMN instance;

-- The format that somebody said a file has, where its content was not to decide; `format` is what the
-- first text in it was read as.
ALTER TABLE desk.import_batch ADD COLUMN said text CHECK (btrim(said) <> '');

-- How many records of a batch are public changes whenever a court is settled: it is counted when asked.
ALTER TABLE published.record_batch DROP COLUMN records;
