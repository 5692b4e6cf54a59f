-- Versions of the public data, and the coded facts of defendants by which precedents are compared.

-- Every transaction that makes something public or takes it out has one number; the numbers rise in the
-- order in which these transactions end, because the door lets through one at a time. Some are missing.
CREATE TABLE published.data_version (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  day date NOT NULL
);

-- The number of this transaction, given out when it is first asked for.
CREATE FUNCTION published.data_version_now() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  given text := nullif(current_setting('otkaz.data_version', true), '');
BEGIN
  IF given IS NULL THEN
    INSERT INTO published.data_version (day) VALUES ((now() AT TIME ZONE 'UTC')::date)
      RETURNING number::text INTO given;
    PERFORM set_config('otkaz.data_version', given, true);
  END IF;
  RETURN given::bigint;
END $$;
REVOKE EXECUTE ON FUNCTION published.data_version_now() FROM PUBLIC;

-- In which version of the data this became public; in which it was last redacted, or withdrawn.
ALTER TABLE published.publication
  ADD COLUMN sequence bigint,
  ADD COLUMN redacted_in bigint;
ALTER TABLE published.subject ADD COLUMN withdrawn_in bigint;

-- What is already there gets one version of the data for each day on which something became public,
-- and one for each on which something left it.
DO $$
DECLARE one record;
BEGIN
  FOR one IN
    SELECT published_on AS day FROM published.publication
    UNION SELECT redacted_on FROM published.publication WHERE redacted_on IS NOT NULL
    UNION SELECT changed_on FROM published.subject WHERE state = 'withdrawn'
    ORDER BY day
  LOOP
    INSERT INTO published.data_version (day) VALUES (one.day);
  END LOOP;
END $$;

DROP TRIGGER publication_only_redacted ON published.publication;
UPDATE published.publication AS p SET
  sequence = (SELECT number FROM published.data_version WHERE day = p.published_on),
  redacted_in = (SELECT number FROM published.data_version WHERE day = p.redacted_on);
UPDATE published.subject AS s
  SET withdrawn_in = (SELECT number FROM published.data_version WHERE day = s.changed_on)
  WHERE state = 'withdrawn';
ALTER TABLE published.publication ALTER COLUMN sequence SET NOT NULL;
CREATE INDEX publication_sequence ON published.publication (kind, lang, id, sequence);

-- The number comes from here and from nowhere else.
CREATE FUNCTION published.publication_numbered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.sequence := published.data_version_now();
  ELSIF (NEW.document, NEW.salt, NEW.redacted_on) IS DISTINCT FROM
        (OLD.document, OLD.salt, OLD.redacted_on) THEN
    NEW.redacted_in := published.data_version_now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_numbered BEFORE INSERT OR UPDATE ON published.publication
  FOR EACH ROW EXECUTE FUNCTION published.publication_numbered();

CREATE FUNCTION published.withdrawal_numbered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'withdrawn' AND OLD.state <> 'withdrawn' THEN
    NEW.withdrawn_in := published.data_version_now();
  ELSIF NEW.state <> 'withdrawn' THEN
    NEW.withdrawn_in := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER withdrawal_numbered BEFORE UPDATE ON published.subject
  FOR EACH ROW EXECUTE FUNCTION published.withdrawal_numbered();

-- A publication is never changed, its number neither.
CREATE OR REPLACE FUNCTION published.publication_only_redacted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW.kind, NEW.id, NEW.lang, NEW.version, NEW.digest, NEW.previous_digest, NEW.published_on,
         NEW.sequence)
        IS DISTINCT FROM
        (OLD.kind, OLD.id, OLD.lang, OLD.version, OLD.digest, OLD.previous_digest, OLD.published_on,
         OLD.sequence)
     OR (NEW.reason IS DISTINCT FROM OLD.reason AND NEW.reason IS DISTINCT FROM
         '{"en": "A passage was removed.", "ru": "Удалён фрагмент."}'::jsonb)
     OR ((NEW.salt, NEW.document, NEW.redacted_on)
         IS DISTINCT FROM (OLD.salt, OLD.document, OLD.redacted_on)
         AND (NEW.salt IS NOT NULL OR NEW.redacted_on IS NULL)) THEN
    RAISE EXCEPTION 'a publication is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_only_redacted BEFORE UPDATE OR DELETE ON published.publication
  FOR EACH ROW EXECUTE FUNCTION published.publication_only_redacted();

GRANT SELECT (sequence, redacted_in) ON published.publication TO otkaz_reader;

-- The defendants of a public version of a case: codes and numbers made from its public document.
CREATE TABLE published.precedent_row (
  subject_id text NOT NULL,
  version integer NOT NULL,
  ordinal integer NOT NULL CHECK (ordinal >= 1),
  profile jsonb NOT NULL,
  CONSTRAINT precedent_row_pkey PRIMARY KEY (subject_id, version, ordinal)
);
