-- What Prisma's schema cannot say: shapes, immutability, references, search columns, announcements, rights.

-- In `published`, where the reader can call it; `public` stays closed to the reader.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA published;

-- Shapes ---------------------------------------------------------------------------------------

CREATE FUNCTION desk.is_local_text(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value IS NULL
  OR (jsonb_typeof(value) = 'object'
      AND coalesce(btrim(value ->> 'en'), '') <> ''
      AND coalesce(btrim(value ->> 'ru'), '') <> '');

CREATE FUNCTION desk.is_inexact_date(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value IS NULL
  OR coalesce(jsonb_typeof(value) = 'object'
      AND value ->> 'earliest' ~ '^\d{4}-\d{2}-\d{2}$'
      AND value ->> 'latest' ~ '^\d{4}-\d{2}-\d{2}$'
      AND value ->> 'earliest' <= value ->> 'latest'
      AND coalesce(value ->> 'edtf', '') <> ''
      AND value ->> 'precision' IN ('day', 'month', 'season', 'year', 'interval'), false);

ALTER TABLE desk.publisher
  ADD CHECK (desk.is_local_text(name)), ADD CHECK (desk.is_local_text(risk));
ALTER TABLE desk.source
  ADD CHECK (desk.is_inexact_date(published)), ADD CHECK (desk.is_local_text(note));
ALTER TABLE desk.source_relay ADD CHECK (desk.is_local_text(what));
ALTER TABLE desk.citation
  ADD CHECK (rank IN ('preferred', 'normal', 'deprecated')), ADD CHECK (desk.is_local_text(reason));
ALTER TABLE desk.inference ADD CHECK (desk.is_local_text(reason));
ALTER TABLE desk.person
  ADD CHECK (desk.is_local_text(name)), ADD CHECK (desk.is_local_text(label)),
  ADD CHECK (desk.is_local_text(ground)),
  ADD CHECK (display IN ('full-name', 'initials', 'pseudonym', 'role-only')),
  ADD CHECK (display <> 'full-name' OR name IS NOT NULL),
  ADD CHECK (risk_tier BETWEEN 1 AND 3);
ALTER TABLE desk.case_entry
  ADD CHECK (number ~ '^\d{4}$'), ADD CHECK (slug_name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CHECK (kind IN ('person', 'group', 'trial')), ADD CHECK (version >= 1);
ALTER TABLE desk.entry_text ADD CHECK (lang IN ('en', 'ru')), ADD CHECK (btrim(title) <> '');
ALTER TABLE desk.party
  ADD CHECK (desk.is_local_text(label)), ADD CHECK (desk.is_local_text(post)),
  ADD CHECK (desk.is_local_text(relation)), ADD CHECK (headcount >= 1),
  ADD CHECK (age BETWEEN 14 AND 110);
ALTER TABLE desk.factor
  ADD CHECK (count_min IS NULL OR count_max IS NULL OR count_min <= count_max);
ALTER TABLE desk.charge ADD CHECK (counts >= 1);
ALTER TABLE desk.proceeding
  ADD CHECK (desk.is_inexact_date(received)), ADD CHECK (desk.is_inexact_date(decided)),
  ADD CHECK (desk.is_local_text(closed_on));
ALTER TABLE desk.sentence
  ADD CONSTRAINT sentence_term_in_order
    CHECK (term_min_months IS NULL OR term_max_months IS NULL OR term_min_months <= term_max_months),
  ADD CHECK (term_min_months BETWEEN 0 AND 420), ADD CHECK (term_max_months BETWEEN 0 AND 420),
  ADD CHECK (probation_min_months IS NULL OR probation_max_months IS NULL
             OR probation_min_months <= probation_max_months),
  ADD CHECK (desk.is_local_text(extra));
ALTER TABLE desk.happening
  ADD CHECK (desk.is_inexact_date(date)), ADD CHECK (desk.is_local_text(text));
ALTER TABLE desk.annotation
  ADD CHECK (desk.is_local_text(text)), ADD CHECK (audience IN ('public', 'desk'));
ALTER TABLE desk.open_question ADD CHECK (desk.is_local_text(question));
ALTER TABLE desk.revision
  ADD CHECK (state IN ('draft', 'in-review', 'changes-wanted', 'ready', 'published', 'withdrawn'));
ALTER TABLE desk.reported_figure
  ADD CHECK (desk.is_local_text(statement)), ADD CHECK (desk.is_inexact_date(period)),
  ADD CHECK (desk.is_inexact_date(as_of));
ALTER TABLE desk.figure_quantity ADD CHECK (min IS NULL OR max IS NULL OR min <= max);
ALTER TABLE desk.discrepancy
  ADD CHECK (desk.is_local_text(title)), ADD CHECK (desk.is_local_text(reason)),
  ADD CHECK (state IN ('explained', 'preferred', 'open'));
ALTER TABLE desk.account ADD CHECK (role IN ('reader', 'researcher', 'editor', 'admin'));
ALTER TABLE reference.penalty
  ADD CHECK (min_months IS NULL OR max_months IS NULL OR min_months <= max_months);
ALTER TABLE reference.provision_version
  ADD CHECK (valid_to IS NULL OR valid_from < valid_to), ADD CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE published.publication ADD CHECK (lang IN ('en', 'ru')), ADD CHECK (version >= 1);
ALTER TABLE published.subject ADD CHECK (state IN ('public', 'withdrawn'));
ALTER TABLE published.slug ADD CHECK (state IN ('current', 'former', 'retired'));

-- References -----------------------------------------------------------------------------------

ALTER TABLE desk.citation ADD FOREIGN KEY (excerpt_id) REFERENCES desk.excerpt (id);
ALTER TABLE desk.entry_person ADD FOREIGN KEY (person_id) REFERENCES desk.person (id);
ALTER TABLE desk.entry_excerpt ADD FOREIGN KEY (excerpt_id) REFERENCES desk.excerpt (id);
ALTER TABLE desk.party
  ADD FOREIGN KEY (person_id) REFERENCES desk.person (id),
  ADD FOREIGN KEY (unit_id) REFERENCES desk.unit (id),
  ADD FOREIGN KEY (home_region) REFERENCES reference.region (code);
ALTER TABLE desk.ruling ADD FOREIGN KEY (party_id) REFERENCES desk.party (id) ON DELETE CASCADE;
ALTER TABLE desk.proceeding ADD FOREIGN KEY (court) REFERENCES reference.court (code);
ALTER TABLE desk.source_relay ADD FOREIGN KEY (publisher_id) REFERENCES desk.publisher (id);
ALTER TABLE desk.person_link
  ADD FOREIGN KEY (from_id) REFERENCES desk.person (id),
  ADD FOREIGN KEY (to_id) REFERENCES desk.person (id),
  ADD CHECK (from_id <> to_id), ADD CHECK (kind IN ('same-person', 'duplicate'));
ALTER TABLE desk.unit
  ADD FOREIGN KEY (parent_id) REFERENCES desk.unit (id),
  ADD FOREIGN KEY (superior_id) REFERENCES desk.unit (id),
  ADD FOREIGN KEY (place_id) REFERENCES desk.place (id),
  ADD CHECK (desk.is_local_text(name));
ALTER TABLE desk.place
  ADD FOREIGN KEY (region_code) REFERENCES reference.region (code),
  ADD CHECK (desk.is_local_text(name));
ALTER TABLE desk.happening ADD FOREIGN KEY (place_id) REFERENCES desk.place (id);
ALTER TABLE desk.reported_figure
  ADD FOREIGN KEY (publisher_id) REFERENCES desk.publisher (id),
  ADD FOREIGN KEY (relayed_by_id) REFERENCES desk.publisher (id),
  ADD FOREIGN KEY (source_id) REFERENCES desk.source (id),
  ADD FOREIGN KEY (supersedes_id) REFERENCES desk.reported_figure (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE desk.invitation ADD FOREIGN KEY (account_id) REFERENCES desk.account (id);
ALTER TABLE desk.revision ADD FOREIGN KEY (author_id) REFERENCES desk.account (id);
ALTER TABLE desk.annotation_reply ADD FOREIGN KEY (author_id) REFERENCES desk.account (id);
ALTER TABLE desk.correction ADD FOREIGN KEY (entry_id) REFERENCES desk.case_entry (id);

-- What is never changed ------------------------------------------------------------------------

CREATE FUNCTION desk.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is never changed', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER capture_is_immutable BEFORE UPDATE OR DELETE ON desk.capture
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER excerpt_is_immutable BEFORE UPDATE ON desk.excerpt
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER audit_is_immutable BEFORE UPDATE OR DELETE ON desk.audit
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_change();

CREATE FUNCTION desk.excerpt_lies_in_capture() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE length integer;
BEGIN
  SELECT code_points INTO length FROM desk.capture WHERE id = NEW.capture_id;
  IF NEW.start_at < 0 OR NEW.end_at <= NEW.start_at OR NEW.end_at > length
     OR char_length(NEW.exact) <> NEW.end_at - NEW.start_at THEN
    RAISE EXCEPTION 'excerpt % does not lie inside its capture', NEW.id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER excerpt_lies_in_capture BEFORE INSERT ON desk.excerpt
  FOR EACH ROW EXECUTE FUNCTION desk.excerpt_lies_in_capture();

-- A saved revision keeps its words; only its state moves.
CREATE FUNCTION desk.revision_keeps_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW.id, NEW.entry_id, NEW.number, NEW.author_id, NEW.reason, NEW.content, NEW.created_at)
        IS DISTINCT FROM
        (OLD.id, OLD.entry_id, OLD.number, OLD.author_id, OLD.reason, OLD.content, OLD.created_at) THEN
    RAISE EXCEPTION 'a revision is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revision_keeps_content BEFORE UPDATE OR DELETE ON desk.revision
  FOR EACH ROW EXECUTE FUNCTION desk.revision_keeps_content();

-- The ledger only grows; a redaction may be lifted, once.
CREATE FUNCTION desk.redaction_only_lifted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.lifted_at IS NOT NULL
     OR (NEW.id, NEW.subject_kind, NEW.subject_id, NEW.target, NEW.target_id, NEW.field, NEW.created_at)
        IS DISTINCT FROM
        (OLD.id, OLD.subject_kind, OLD.subject_id, OLD.target, OLD.target_id, OLD.field, OLD.created_at) THEN
    RAISE EXCEPTION 'the redaction ledger is never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER redaction_only_lifted BEFORE UPDATE OR DELETE ON desk.redaction
  FOR EACH ROW EXECUTE FUNCTION desk.redaction_only_lifted();

-- A publication is never updated in place, except that a redaction empties it: the salt goes, the
-- digest stays, and what is left of the document replaces it.
CREATE FUNCTION published.publication_only_redacted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.salt IS NOT NULL OR NEW.redacted_on IS NULL
     OR (NEW.kind, NEW.id, NEW.lang, NEW.version, NEW.digest, NEW.previous_digest,
         NEW.published_on, NEW.reason)
        IS DISTINCT FROM
        (OLD.kind, OLD.id, OLD.lang, OLD.version, OLD.digest, OLD.previous_digest,
         OLD.published_on, OLD.reason) THEN
    RAISE EXCEPTION 'a publication is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_only_redacted BEFORE UPDATE OR DELETE ON published.publication
  FOR EACH ROW EXECUTE FUNCTION published.publication_only_redacted();

-- Search ---------------------------------------------------------------------------------------

CREATE FUNCTION published.fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN translate(lower(words), 'ё', 'е');

ALTER TABLE published.search_document
  ADD COLUMN words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('russian'::regconfig, published.fold(title)), 'A')
    || setweight(to_tsvector('english'::regconfig, published.fold(title)), 'A')
    || setweight(to_tsvector('russian'::regconfig, published.fold(keywords)), 'B')
    || setweight(to_tsvector('english'::regconfig, published.fold(keywords)), 'B')
    || setweight(to_tsvector('russian'::regconfig, published.fold(body)), 'C')
    || setweight(to_tsvector('english'::regconfig, published.fold(body)), 'C')
  ) STORED;
CREATE INDEX search_document_words ON published.search_document USING gin (words);
CREATE INDEX search_document_title ON published.search_document
  USING gin (published.fold(title || ' ' || keywords) published.gin_trgm_ops);

-- Announcements --------------------------------------------------------------------------------

-- Gives each key its next version and tells every listener when the transaction commits. A payload
-- is limited to 8,000 bytes by PostgreSQL, so keys go out forty at a time.
CREATE FUNCTION published.announce(keys text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE batch record;
BEGIN
  INSERT INTO published.announcement (key, version)
    SELECT DISTINCT key, 1 FROM unnest(keys) AS key ORDER BY key
    ON CONFLICT (key) DO UPDATE SET version = announcement.version + 1;
  FOR batch IN
    SELECT json_object_agg(key, version) AS payload
    FROM (SELECT key, version, row_number() OVER (ORDER BY key) - 1 AS place
          FROM published.announcement WHERE key = ANY (keys)) AS numbered
    GROUP BY place / 40
  LOOP
    PERFORM pg_notify('otkaz_published', batch.payload::text);
  END LOOP;
END $$;

-- Rights ---------------------------------------------------------------------------------------

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA desk FROM PUBLIC;
GRANT USAGE ON SCHEMA published, reference TO otkaz_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA reference TO otkaz_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA published TO otkaz_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA reference GRANT SELECT ON TABLES TO otkaz_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA published GRANT SELECT ON TABLES TO otkaz_reader;
-- The salt of a publication stays with its owner: it would let a reader guess what was redacted.
REVOKE SELECT ON published.publication FROM otkaz_reader;
GRANT SELECT (kind, id, lang, version, document, digest, previous_digest, published_on, reason, redacted_on)
  ON published.publication TO otkaz_reader;
REVOKE EXECUTE ON FUNCTION published.announce(text[]) FROM PUBLIC;
