-- What PostgreSQL searches: of each row of search_document its words, and the values it is filtered, sorted
-- and counted by, in rows so small that very many are quickly read, under one index of both. Triggers keep
-- it, and the counts of terms and spellings with it, in the transaction that changes a row, so that nothing
-- withdrawn or redacted is found, counted or suggested.
CREATE TABLE published.search_index (
  published integer,
  decided_from integer,
  decided_to integer,
  months_from integer,
  months_to integer,
  absence_from integer,
  absence_to integer,
  kind text NOT NULL,
  id text NOT NULL,
  lang text NOT NULL,
  -- The values of each facet, one on a line.
  article text,
  part text,
  court text,
  region text,
  service text,
  outcome text,
  suspended text,
  year text,
  words tsvector NOT NULL,
  CONSTRAINT search_index_pkey PRIMARY KEY (kind, id, lang)
) PARTITION BY LIST (lang);
CREATE TABLE published.search_index_en PARTITION OF published.search_index FOR VALUES IN ('en');
CREATE TABLE published.search_index_ru PARTITION OF published.search_index FOR VALUES IN ('ru');
-- Very many words stand beside their row, and none have to be unpacked to be compared.
ALTER TABLE published.search_index_en ALTER words SET STORAGE EXTERNAL;
ALTER TABLE published.search_index_ru ALTER words SET STORAGE EXTERNAL;
CREATE INDEX search_index_words ON published.search_index USING gin (
  words,
  string_to_array(article, E'\n'),
  string_to_array(part, E'\n'),
  string_to_array(court, E'\n'),
  string_to_array(region, E'\n'),
  string_to_array(service, E'\n'),
  string_to_array(outcome, E'\n'),
  string_to_array(suspended, E'\n'),
  string_to_array(year, E'\n')
);
CREATE INDEX search_index_newest ON published.search_index (published DESC NULLS LAST, kind, id);
GRANT SELECT ON published.search_index, published.search_index_en, published.search_index_ru
  TO otkaz_reader;

DROP TRIGGER search_words_added ON published.search_document;
DROP TRIGGER search_words_changed ON published.search_document;
DROP TRIGGER search_words_removed ON published.search_document;
DROP FUNCTION published.count_search_words();
DROP INDEX published.search_document_attributes;
ALTER TABLE published.search_document DROP COLUMN words;

CREATE FUNCTION published.index_search_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    WITH gone AS (
      DELETE FROM published.search_index AS known USING gone_rows
        WHERE (known.kind, known.id, known.lang) = (gone_rows.kind, gone_rows.id, gone_rows.lang)
        RETURNING known.words
    )
    UPDATE published.search_term AS known SET documents = known.documents - counted.n
      FROM (SELECT term, count(*)::int AS n FROM gone, unnest(tsvector_to_array(words)) AS term
            GROUP BY term) AS counted
      WHERE known.term = counted.term;
    UPDATE published.search_spelling AS known SET documents = known.documents - gone.n
      FROM (SELECT word, count(*)::int AS n FROM gone_rows, unnest(string_to_array(spellings, ' ')) AS word
            GROUP BY word) AS gone
      WHERE known.word = gone.word;
    DELETE FROM published.search_term WHERE documents <= 0;
    DELETE FROM published.search_spelling WHERE documents <= 0;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    WITH added AS (
      INSERT INTO published.search_index
        SELECT
          (attributes ->> 'published')::integer,
          (attributes -> 'decided' ->> 'from')::integer,
          (attributes -> 'decided' ->> 'to')::integer,
          (attributes -> 'months' ->> 'from')::integer,
          (attributes -> 'months' ->> 'to')::integer,
          (attributes -> 'absence' ->> 'from')::integer,
          (attributes -> 'absence' ->> 'to')::integer,
          kind,
          id,
          lang,
          values_of.article,
          values_of.part,
          values_of.court,
          values_of.region,
          values_of.service,
          values_of.outcome,
          values_of.suspended,
          values_of.year,
          setweight(to_tsvector('simple'::regconfig, title_terms), 'A')
            || setweight(to_tsvector('simple'::regconfig, name_terms), 'A')
            || setweight(to_tsvector('simple'::regconfig, provision_terms), 'B')
            || setweight(to_tsvector('simple'::regconfig, concept_terms), 'C')
            || setweight(to_tsvector('simple'::regconfig, body_terms), 'D')
        FROM new_rows CROSS JOIN LATERAL (
          SELECT
            string_agg(value, E'\n' ORDER BY value) FILTER (WHERE facet = 'article') AS article,
            string_agg(value, E'\n' ORDER BY value) FILTER (WHERE facet = 'part') AS part,
            string_agg(value, E'\n' ORDER BY value) FILTER (WHERE facet = 'court') AS court,
            string_agg(value, E'\n' ORDER BY value) FILTER (WHERE facet = 'region') AS region,
            string_agg(value, E'\n' ORDER BY value) FILTER (WHERE facet = 'service') AS service,
            string_agg(value, E'\n' ORDER BY value) FILTER (WHERE facet = 'outcome') AS outcome,
            string_agg(value, E'\n' ORDER BY value) FILTER (WHERE facet = 'suspended') AS suspended,
            string_agg(value, E'\n' ORDER BY value) FILTER (WHERE facet = 'year') AS year
          FROM jsonb_each(attributes -> 'facets') AS one (facet, "values"),
            jsonb_array_elements_text("values") AS value
        ) AS values_of
        RETURNING words
    )
    INSERT INTO published.search_term AS known (term, documents)
      SELECT term, count(*)::int FROM added, unnest(tsvector_to_array(words)) AS term
      GROUP BY term ORDER BY term
      ON CONFLICT (term) DO UPDATE SET documents = known.documents + EXCLUDED.documents;
    INSERT INTO published.search_spelling AS known (word, documents)
      SELECT word, count(*)::int FROM new_rows, unnest(string_to_array(spellings, ' ')) AS word
      WHERE word <> '' GROUP BY word ORDER BY word
      ON CONFLICT (word) DO UPDATE SET documents = known.documents + EXCLUDED.documents;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER search_rows_added AFTER INSERT ON published.search_document
  REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION published.index_search_rows();
CREATE TRIGGER search_rows_changed AFTER UPDATE ON published.search_document
  REFERENCING OLD TABLE AS gone_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION published.index_search_rows();
CREATE TRIGGER search_rows_removed AFTER DELETE ON published.search_document
  REFERENCING OLD TABLE AS gone_rows
  FOR EACH STATEMENT EXECUTE FUNCTION published.index_search_rows();

-- What is there already is taken in by the triggers, and counted as if it came now.
TRUNCATE published.search_term, published.search_spelling;
UPDATE published.search_document SET version = version;
