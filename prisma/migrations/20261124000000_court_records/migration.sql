-- Court records that were imported: what the desk holds of them, and what the public may count.

-- The desk -------------------------------------------------------------------------------------

-- One run over one file. `position` is how many records of the file are done: a run that was broken off
-- goes on from there, because each part of it is written together with its position. A file that was
-- handed in on a page is waiting until somebody has looked at it and begins the run. A batch is merged
-- when the file is at its end, becomes public by an editor's act, and may be taken back and put out again.
CREATE TABLE desk.import_batch (
  id integer GENERATED ALWAYS AS IDENTITY,
  state text NOT NULL DEFAULT 'reading'
    CHECK (state IN ('waiting', 'reading', 'merged', 'public', 'undone')),
  -- The class of the error that stopped it, or the key of the refusal; never words of a record.
  trouble text,
  file_name text NOT NULL CHECK (btrim(file_name) <> ''),
  file_digest text NOT NULL CHECK (file_digest ~ '^[0-9a-f]{64}$'),
  file_bytes bigint NOT NULL CHECK (file_bytes >= 0),
  format text NOT NULL CHECK (btrim(format) <> ''),
  mapping jsonb,
  -- Invented or real records, never both; not known before the first one is read.
  synthetic boolean,
  position bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  added integer NOT NULL DEFAULT 0 CHECK (added >= 0),
  changed integer NOT NULL DEFAULT 0 CHECK (changed >= 0),
  same integer NOT NULL DEFAULT 0 CHECK (same >= 0),
  refused integer NOT NULL DEFAULT 0 CHECK (refused >= 0),
  flagged integer NOT NULL DEFAULT 0 CHECK (flagged >= 0),
  -- How many records bear each flag: {"uid-check": 3}.
  flags jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(flags) = 'object'),
  by_id text REFERENCES desk.account (id),
  started_at timestamptz(3) NOT NULL,
  moved_at timestamptz(3) NOT NULL,
  merged_at timestamptz(3),
  published_at timestamptz(3),
  published_by_id text REFERENCES desk.account (id),
  undone_at timestamptz(3),
  CONSTRAINT import_batch_pkey PRIMARY KEY (id),
  CHECK ((state IN ('waiting', 'reading')) = (merged_at IS NULL)),
  CHECK (state <> 'public' OR published_at IS NOT NULL)
);
CREATE INDEX import_batch_file_digest_idx ON desk.import_batch (file_digest);

-- A file that was handed in on a page, until its batch is merged.
CREATE TABLE desk.import_upload (
  batch_id integer NOT NULL REFERENCES desk.import_batch (id) ON DELETE CASCADE,
  part integer NOT NULL CHECK (part >= 0),
  bytes bytea NOT NULL,
  CONSTRAINT import_upload_pkey PRIMARY KEY (batch_id, part)
);

-- Which column is which field, remembered for tables with the same headings.
CREATE TABLE desk.import_mapping (
  signature text NOT NULL,
  headings text[] NOT NULL,
  mapping jsonb NOT NULL CHECK (jsonb_typeof(mapping) = 'object'),
  by_id text REFERENCES desk.account (id),
  at timestamptz(3) NOT NULL,
  CONSTRAINT import_mapping_pkey PRIMARY KEY (signature)
);

-- What could not be read as a record, with its words as they were.
CREATE TABLE desk.refused_row (
  id bigint GENERATED ALWAYS AS IDENTITY,
  batch_id integer NOT NULL REFERENCES desk.import_batch (id),
  file text NOT NULL,
  line bigint NOT NULL,
  raw text NOT NULL,
  key text NOT NULL CHECK (btrim(key) <> ''),
  "values" jsonb NOT NULL CHECK (jsonb_typeof("values") = 'object'),
  CONSTRAINT refused_row_pkey PRIMARY KEY (id)
);
CREATE INDEX refused_row_batch_id_idx ON desk.refused_row (batch_id, id);

-- What an editor settled once about a printed name or host: this court, or a court of no concern here.
CREATE TABLE desk.court_name (
  key text NOT NULL,
  raw text NOT NULL,
  court text REFERENCES reference.court (code),
  by_id text REFERENCES desk.account (id),
  at timestamptz(3) NOT NULL,
  CONSTRAINT court_name_pkey PRIMARY KEY (key)
);

-- A record is told by court, UID and number; one with neither of these two is told by its content.
-- `court_key` is the court's code, or the key of its name where the court is not settled. What the
-- record says stands in its `versions`; `number` is the one that was seen last.
CREATE TABLE desk.court_record (
  id bigint GENERATED ALWAYS AS IDENTITY,
  public_id uuid NOT NULL DEFAULT gen_random_uuid(),
  synthetic boolean NOT NULL,
  court_key text COLLATE "C" NOT NULL,
  uid text COLLATE "C" NOT NULL DEFAULT '',
  case_number text COLLATE "C" NOT NULL DEFAULT '',
  court text REFERENCES reference.court (code),
  court_raw text,
  instance text CHECK (instance IN ('first', 'appeal', 'cassation', 'supervision')),
  -- The record of the first instance that this higher one is about.
  first_id bigint REFERENCES desk.court_record (id),
  versions integer NOT NULL DEFAULT 0,
  number integer NOT NULL DEFAULT 0 CHECK (number BETWEEN 0 AND versions),
  CONSTRAINT court_record_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX court_record_identity
  ON desk.court_record (court_key, uid, case_number, synthetic);
CREATE INDEX court_record_uid ON desk.court_record (uid, case_number) WHERE uid <> '';
CREATE INDEX court_record_unsettled ON desk.court_record (court_key) WHERE court IS NULL;
CREATE INDEX court_record_first_id_idx ON desk.court_record (first_id) WHERE first_id IS NOT NULL;

-- What a record said in one batch, as codes and days, with the printed words in `content`. Names of
-- people are not in it: they stand in `record_person` alone.
CREATE TABLE desk.record_version (
  record_id bigint NOT NULL REFERENCES desk.court_record (id),
  number integer NOT NULL CHECK (number >= 1),
  batch_id integer NOT NULL REFERENCES desk.import_batch (id),
  hash bytea NOT NULL,
  file text NOT NULL,
  line bigint NOT NULL,
  received date,
  decided date,
  in_force date,
  -- A code of `recordResults`; 'pending' where nothing was decided, 'unknown' where no result is told.
  result text NOT NULL,
  provisions text[] NOT NULL,
  -- Defendants listed; of how many a punishment is told to be real or suspended, and known terms in months.
  persons integer NOT NULL CHECK (persons >= 0),
  "real" integer NOT NULL CHECK ("real" >= 0),
  suspended integer NOT NULL CHECK (suspended >= 0),
  terms integer[] NOT NULL,
  act_published boolean,
  closed boolean,
  -- The first day on which the portal showed anything of the case, and anything after the decision.
  listed date,
  posted date,
  flags text[] NOT NULL,
  content json NOT NULL,
  CONSTRAINT record_version_pkey PRIMARY KEY (record_id, number)
);
CREATE INDEX record_version_batch_id_idx ON desk.record_version (batch_id);
-- Few records have so many versions, but a table whose columns were mistaken gives one record them all.
CREATE INDEX record_version_many ON desk.record_version (record_id, hash) WHERE number > 20;

-- What a batch said of a record last, where that is not its own newest version of it: most often it
-- found the record as an earlier batch had left it.
CREATE TABLE desk.record_sighting (
  batch_id integer NOT NULL REFERENCES desk.import_batch (id),
  record_id bigint NOT NULL,
  number integer NOT NULL,
  CONSTRAINT record_sighting_pkey PRIMARY KEY (batch_id, record_id),
  CONSTRAINT record_sighting_record_id_fkey FOREIGN KEY (record_id, number)
    REFERENCES desk.record_version (record_id, number)
);
CREATE INDEX record_sighting_record_id_idx ON desk.record_sighting (record_id, number);

-- Names of people without a profile. They are never projected.
CREATE TABLE desk.record_person (
  record_id bigint NOT NULL,
  number integer NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  name text NOT NULL,
  CONSTRAINT record_person_pkey PRIMARY KEY (record_id, number, position),
  CONSTRAINT record_person_record_id_fkey FOREIGN KEY (record_id, number)
    REFERENCES desk.record_version (record_id, number)
);

-- A record that may belong to a case, why, and what an editor said. A proceeding of the case is named
-- by its id in the entry.
CREATE TABLE desk.record_match (
  record_id bigint NOT NULL REFERENCES desk.court_record (id),
  entry_id text NOT NULL REFERENCES desk.case_entry (id) ON DELETE CASCADE,
  proceeding_id text NOT NULL,
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'refused')),
  reasons text[] NOT NULL CHECK (cardinality(reasons) > 0),
  weight integer NOT NULL,
  proposed_at timestamptz(3) NOT NULL,
  by_id text REFERENCES desk.account (id),
  decided_at timestamptz(3),
  CONSTRAINT record_match_pkey PRIMARY KEY (record_id, entry_id),
  CHECK ((state = 'proposed') = (decided_at IS NULL))
);
CREATE INDEX record_match_entry_id_idx ON desk.record_match (entry_id);
CREATE INDEX record_match_state ON desk.record_match (state, weight DESC);

-- The public --------------------------------------------------------------------------------------

-- A batch that is public now, and in which version of the data it became so.
CREATE TABLE published.record_batch (
  id integer NOT NULL,
  synthetic boolean NOT NULL,
  records integer NOT NULL CHECK (records >= 0),
  published_on date NOT NULL,
  sequence bigint NOT NULL,
  CONSTRAINT record_batch_pkey PRIMARY KEY (id)
);

-- What the newest public version of a record says: codes, days and counts. No name, no judge, no
-- number of a case and no printed word is in it, and its id is made of none.
CREATE TABLE published.record_fact (
  id uuid NOT NULL,
  synthetic boolean NOT NULL,
  court text,
  region text,
  instance text NOT NULL CHECK (instance IN ('first', 'appeal', 'cassation', 'supervision', 'unknown')),
  provisions text[] NOT NULL,
  received date,
  decided date,
  result text NOT NULL,
  persons integer NOT NULL,
  "real" integer NOT NULL,
  suspended integer NOT NULL,
  terms integer[] NOT NULL,
  act_published boolean,
  closed boolean,
  listed date,
  posted date,
  -- Of a record of the first instance: what the public records of higher ones say of it.
  appealed boolean NOT NULL,
  appeal_result text,
  cassation_result text,
  first_id uuid,
  -- In which version of the data it was written.
  sequence bigint NOT NULL,
  CONSTRAINT record_fact_pkey PRIMARY KEY (id)
);
CREATE INDEX record_fact_first ON published.record_fact (first_id) WHERE first_id IS NOT NULL;

-- How many days passed from receipt until the portal showed the case, and from the decision until it
-- showed anything later.
CREATE TABLE published.record_lag (
  measure text NOT NULL CHECK (measure IN ('received', 'decided')),
  days integer NOT NULL CHECK (days >= 0),
  instance text NOT NULL,
  synthetic boolean NOT NULL,
  records integer NOT NULL CHECK (records > 0),
  CONSTRAINT record_lag_pkey PRIMARY KEY (measure, days, instance, synthetic)
);

GRANT SELECT ON published.record_batch, published.record_fact, published.record_lag TO otkaz_reader;
