-- What a search engine is given of a public thing: the terms of our own analysis, by field, and the
-- values by which cases are filtered. PostgreSQL searches them here; another engine gets a copy.
DROP INDEX published.search_document_title;
ALTER TABLE published.search_document DROP COLUMN words;
ALTER TABLE published.search_document
  ADD COLUMN title_terms text NOT NULL DEFAULT '',
  ADD COLUMN name_terms text NOT NULL DEFAULT '',
  ADD COLUMN provision_terms text NOT NULL DEFAULT '',
  ADD COLUMN concept_terms text NOT NULL DEFAULT '',
  ADD COLUMN body_terms text NOT NULL DEFAULT '',
  ADD COLUMN attributes jsonb NOT NULL DEFAULT '{}',
  -- The version of the publication, and of the analysis by which the terms were made (0: not yet).
  ADD COLUMN version integer NOT NULL DEFAULT 0,
  ADD COLUMN analysis integer NOT NULL DEFAULT 0;
ALTER TABLE published.search_document
  ADD COLUMN words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple'::regconfig, title_terms), 'A')
    || setweight(to_tsvector('simple'::regconfig, name_terms), 'A')
    || setweight(to_tsvector('simple'::regconfig, provision_terms), 'B')
    || setweight(to_tsvector('simple'::regconfig, concept_terms), 'C')
    || setweight(to_tsvector('simple'::regconfig, body_terms), 'D')
  ) STORED;
CREATE INDEX search_document_words ON published.search_document USING gin (words);
CREATE INDEX search_document_attributes ON published.search_document USING gin (attributes jsonb_path_ops);

-- Things that another engine may still find by words they no longer have: withdrawn or redacted, and
-- not yet confirmed by it. They are left out of its answers, its counts and its facets.
CREATE TABLE published.search_withheld (
  kind text NOT NULL,
  id text NOT NULL,
  since timestamptz(3) NOT NULL,
  CONSTRAINT search_withheld_pkey PRIMARY KEY (kind, id)
);
GRANT SELECT ON published.search_withheld TO otkaz_reader;

-- The outbox is drained in order; what fails again and again is put aside, with the class of the error.
ALTER TABLE desk.outbox
  ADD COLUMN next_at timestamptz(3),
  ADD COLUMN shelved_at timestamptz(3),
  ADD COLUMN trouble text;
