-- What stands in public now: every term with the number of rows it stands in, and the words of public
-- texts as they are spelt. Triggers keep both in the transaction that changes a row, so that nothing
-- withdrawn or redacted is ever suggested.
ALTER TABLE published.search_document ADD COLUMN spellings text NOT NULL DEFAULT '';

CREATE TABLE published.search_term (
  term text COLLATE "C" NOT NULL,
  documents integer NOT NULL,
  CONSTRAINT search_term_pkey PRIMARY KEY (term)
);
CREATE TABLE published.search_spelling (
  word text COLLATE "C" NOT NULL,
  documents integer NOT NULL,
  CONSTRAINT search_spelling_pkey PRIMARY KEY (word)
);
CREATE INDEX search_spelling_like ON published.search_spelling USING gin (word published.gin_trgm_ops);
GRANT SELECT ON published.search_term, published.search_spelling TO otkaz_reader;

CREATE FUNCTION published.count_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE published.search_term AS known SET documents = known.documents - gone.n
      FROM (SELECT term, count(*)::int AS n FROM gone_rows, unnest(tsvector_to_array(words)) AS term
            GROUP BY term) AS gone
      WHERE known.term = gone.term;
    UPDATE published.search_spelling AS known SET documents = known.documents - gone.n
      FROM (SELECT word, count(*)::int AS n FROM gone_rows, unnest(string_to_array(spellings, ' ')) AS word
            GROUP BY word) AS gone
      WHERE known.word = gone.word;
    DELETE FROM published.search_term WHERE documents <= 0;
    DELETE FROM published.search_spelling WHERE documents <= 0;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO published.search_term AS known (term, documents)
      SELECT term, count(*)::int FROM new_rows, unnest(tsvector_to_array(words)) AS term
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

CREATE TRIGGER search_words_added AFTER INSERT ON published.search_document
  REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION published.count_search_words();
CREATE TRIGGER search_words_changed AFTER UPDATE ON published.search_document
  REFERENCING OLD TABLE AS gone_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION published.count_search_words();
CREATE TRIGGER search_words_removed AFTER DELETE ON published.search_document
  REFERENCING OLD TABLE AS gone_rows
  FOR EACH STATEMENT EXECUTE FUNCTION published.count_search_words();

-- What is there already: its terms are made anew when the server starts, and counted then.
INSERT INTO published.search_term (term, documents)
  SELECT term, count(*)::int FROM published.search_document, unnest(tsvector_to_array(words)) AS term
  GROUP BY term;
