-- What the desk needs: accounts, working revisions, comments, captures with their text, vocabularies.

-- Accounts -------------------------------------------------------------------------------------

ALTER TABLE desk.account
  ADD COLUMN lang text NOT NULL DEFAULT 'en' CHECK (lang IN ('en', 'ru')),
  ADD COLUMN totp_secret bytea,
  ADD COLUMN totp_since timestamptz(3),
  ADD COLUMN totp_last_step integer,
  ADD COLUMN device_key bytea,
  ADD CHECK (totp_since IS NULL OR totp_secret IS NOT NULL);

CREATE TABLE desk.recovery_code (
  code_hash text PRIMARY KEY,
  account_id text NOT NULL REFERENCES desk.account (id),
  used_at timestamptz(3)
);
CREATE INDEX recovery_code_account_id_idx ON desk.recovery_code (account_id);

CREATE TABLE desk.passkey (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES desk.account (id),
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[],
  name text NOT NULL CHECK (btrim(name) <> ''),
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX passkey_account_id_idx ON desk.passkey (account_id);

CREATE TABLE desk.challenge (
  id text PRIMARY KEY,
  purpose text NOT NULL,
  account_id text REFERENCES desk.account (id),
  challenge text NOT NULL,
  expires_at timestamptz(3) NOT NULL
);

CREATE TABLE desk.external_identity (
  issuer text NOT NULL,
  subject text NOT NULL,
  account_id text NOT NULL REFERENCES desk.account (id),
  PRIMARY KEY (issuer, subject)
);

CREATE TABLE desk.rate_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

-- Sources --------------------------------------------------------------------------------------

ALTER TABLE desk.source
  ADD COLUMN archived text CHECK (archived ~ '^https?://'),
  ADD COLUMN protection text NOT NULL DEFAULT 'open' CHECK (protection IN ('open', 'protected')),
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD COLUMN added_by_id text REFERENCES desk.account (id),
  ADD COLUMN added_at timestamptz(3);

CREATE TABLE desk.source_contact (
  source_id text PRIMARY KEY REFERENCES desk.source (id) ON DELETE CASCADE,
  sealed bytea NOT NULL
);

ALTER TABLE desk.capture
  ADD COLUMN text text,
  ADD COLUMN origin text NOT NULL DEFAULT 'seed'
    CHECK (origin IN ('seed', 'pasted', 'uploaded', 'fetched')),
  ADD COLUMN taken_at timestamptz(3),
  ADD COLUMN taken_by_id text REFERENCES desk.account (id),
  ADD CHECK (text IS NULL OR char_length(text) = code_points);

-- An excerpt of a capture whose text is held quotes that text.
CREATE FUNCTION desk.excerpt_quotes_capture() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held text;
BEGIN
  SELECT text INTO held FROM desk.capture WHERE id = NEW.capture_id;
  IF held IS NOT NULL AND substr(held, NEW.start_at + 1, NEW.end_at - NEW.start_at) <> NEW.exact THEN
    RAISE EXCEPTION 'excerpt % does not quote its capture', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER excerpt_quotes_capture BEFORE INSERT ON desk.excerpt
  FOR EACH ROW EXECUTE FUNCTION desk.excerpt_quotes_capture();

-- People, units, places ------------------------------------------------------------------------

-- A record that is being written may lack a language; what is published may not, which the gate sees to.
CREATE FUNCTION desk.is_draft_text(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value IS NULL
  OR (jsonb_typeof(value) = 'object'
      AND coalesce(jsonb_typeof(value -> 'en') = 'string', false)
      AND coalesce(jsonb_typeof(value -> 'ru') = 'string', false));

ALTER TABLE desk.person
  DROP CONSTRAINT person_name_check, ADD CHECK (desk.is_draft_text(name)),
  DROP CONSTRAINT person_label_check, ADD CHECK (desk.is_draft_text(label)),
  DROP CONSTRAINT person_ground_check, ADD CHECK (desk.is_draft_text(ground)),
  ADD COLUMN consent_on date,
  ADD COLUMN also_at_risk text NOT NULL DEFAULT '',
  ADD COLUMN pseudonym jsonb CHECK (desk.is_local_text(pseudonym)),
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE desk.person_link
  ADD COLUMN by_id text REFERENCES desk.account (id),
  ADD COLUMN at timestamptz(3),
  ADD COLUMN undo jsonb;
ALTER TABLE desk.unit
  ADD COLUMN note text NOT NULL DEFAULT '',
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD CHECK (parent_id <> id), ADD CHECK (superior_id <> id);
ALTER TABLE desk.place
  ADD COLUMN parent_id text REFERENCES desk.place (id),
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD CHECK (parent_id <> id);

CREATE TABLE desk.restricted_field (
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  field text NOT NULL,
  PRIMARY KEY (subject_kind, subject_id, field)
);

-- Cases and their revisions --------------------------------------------------------------------

ALTER TABLE desk.case_entry
  ADD COLUMN created_by_id text REFERENCES desk.account (id),
  ADD COLUMN assignee_id text REFERENCES desk.account (id),
  ADD COLUMN reviewer_id text REFERENCES desk.account (id),
  ADD COLUMN access text NOT NULL DEFAULT 'desk' CHECK (access IN ('desk', 'named'));

CREATE TABLE desk.entry_access (
  entry_id text NOT NULL REFERENCES desk.case_entry (id) ON DELETE CASCADE,
  account_id text NOT NULL REFERENCES desk.account (id),
  PRIMARY KEY (entry_id, account_id)
);

ALTER TABLE desk.revision
  ADD COLUMN saved_at timestamptz(3),
  ADD COLUMN sealed_at timestamptz(3),
  ADD COLUMN save_id text,
  ADD COLUMN moved_at timestamptz(3),
  ADD COLUMN languages text[] NOT NULL DEFAULT '{}';

-- A revision is written until it is sealed; from then on only its state moves and it may become the
-- published one of a language.
CREATE OR REPLACE FUNCTION desk.revision_keeps_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW.id, NEW.entry_id, NEW.number, NEW.author_id, NEW.created_at)
        IS DISTINCT FROM (OLD.id, OLD.entry_id, OLD.number, OLD.author_id, OLD.created_at)
     OR (OLD.sealed_at IS NOT NULL
         AND (NEW.reason, NEW.content, NEW.saved_at, NEW.sealed_at, NEW.save_id)
             IS DISTINCT FROM (OLD.reason, OLD.content, OLD.saved_at, OLD.sealed_at, OLD.save_id)) THEN
    RAISE EXCEPTION 'a revision is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

UPDATE desk.revision SET saved_at = created_at, sealed_at = created_at, moved_at = created_at
  WHERE sealed_at IS NULL;
UPDATE desk.revision SET languages = '{en,ru}' WHERE state = 'published';
CREATE UNIQUE INDEX revision_one_open ON desk.revision (entry_id) WHERE sealed_at IS NULL;

CREATE TABLE desk.warning_answer (
  entry_id text NOT NULL REFERENCES desk.case_entry (id) ON DELETE CASCADE,
  subject_id text NOT NULL,
  warning text NOT NULL,
  answer text NOT NULL CHECK (btrim(answer) <> ''),
  PRIMARY KEY (entry_id, subject_id, warning)
);

CREATE TABLE desk.vocabulary (
  id text PRIMARY KEY,
  label jsonb NOT NULL CHECK (desk.is_local_text(label))
);
CREATE TABLE desk.vocabulary_term (
  id text PRIMARY KEY,
  vocabulary_id text NOT NULL REFERENCES desk.vocabulary (id),
  parent_id text REFERENCES desk.vocabulary_term (id),
  label jsonb NOT NULL CHECK (desk.is_local_text(label)),
  position integer NOT NULL,
  retired_at timestamptz(3),
  CHECK (parent_id <> id)
);
CREATE INDEX vocabulary_term_vocabulary_id_idx ON desk.vocabulary_term (vocabulary_id);

CREATE TABLE desk.extra_field (
  id text PRIMARY KEY,
  label jsonb NOT NULL CHECK (desk.is_local_text(label)),
  help jsonb CHECK (desk.is_local_text(help)),
  kind text NOT NULL CHECK (kind IN ('text', 'number', 'date', 'yes-no', 'term')),
  vocabulary_id text REFERENCES desk.vocabulary (id),
  is_public boolean NOT NULL DEFAULT false,
  position integer NOT NULL,
  retired_at timestamptz(3),
  CHECK ((kind = 'term') = (vocabulary_id IS NOT NULL))
);
CREATE TABLE desk.extra_value (
  id text PRIMARY KEY,
  entry_id text NOT NULL REFERENCES desk.case_entry (id) ON DELETE CASCADE,
  position integer NOT NULL,
  field_id text NOT NULL REFERENCES desk.extra_field (id),
  value jsonb
);
CREATE INDEX extra_value_entry_id_idx ON desk.extra_value (entry_id);

DROP TABLE desk.annotation_reply;
ALTER TABLE desk.annotation DROP COLUMN resolved_at;

CREATE TABLE desk.comment (
  id text PRIMARY KEY,
  entry_id text NOT NULL REFERENCES desk.case_entry (id) ON DELETE CASCADE,
  revision integer NOT NULL,
  parent_id text REFERENCES desk.comment (id),
  anchor jsonb,
  author_id text REFERENCES desk.account (id),
  text text NOT NULL CHECK (btrim(text) <> ''),
  created_at timestamptz(3) NOT NULL,
  resolved_at timestamptz(3),
  resolved_by_id text REFERENCES desk.account (id)
);
CREATE INDEX comment_entry_id_idx ON desk.comment (entry_id);

CREATE TABLE desk.scheduled_publication (
  id text PRIMARY KEY,
  entry_id text NOT NULL REFERENCES desk.case_entry (id) ON DELETE CASCADE,
  revision integer NOT NULL,
  languages text[] NOT NULL
    CHECK (cardinality(languages) > 0 AND languages <@ ARRAY['en', 'ru']),
  reason jsonb NOT NULL CHECK (desk.is_local_text(reason)),
  as_disputed boolean NOT NULL DEFAULT false,
  account_id text NOT NULL REFERENCES desk.account (id),
  due_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  outcome text
);
CREATE INDEX scheduled_publication_ended_at_due_at_idx
  ON desk.scheduled_publication (ended_at, due_at);

-- The journal ----------------------------------------------------------------------------------

-- No line of the journal is changed. Its far end is cut off by retention alone, which says so in its
-- own transaction, and never nearer than 90 days.
CREATE FUNCTION desk.audit_only_ages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('otkaz.retention', true) = 'on'
     AND OLD.at < now() - interval '90 days' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'desk.audit is never changed' USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER audit_is_immutable ON desk.audit;
CREATE TRIGGER audit_is_immutable BEFORE UPDATE OR DELETE ON desk.audit
  FOR EACH ROW EXECUTE FUNCTION desk.audit_only_ages();
CREATE INDEX audit_at_idx ON desk.audit (at);

-- Letters, settings ----------------------------------------------------------------------------

ALTER TABLE desk.contact_message
  ADD COLUMN state text NOT NULL DEFAULT 'new'
    CHECK (state IN ('new', 'in-hand', 'answered', 'closed')),
  ADD COLUMN entry_id text REFERENCES desk.case_entry (id),
  ADD COLUMN handler_id text REFERENCES desk.account (id),
  ADD COLUMN answer text,
  ADD COLUMN answered_on date,
  ADD COLUMN answer_read_on date,
  ADD COLUMN closed_on date,
  ADD COLUMN receipt text;
CREATE UNIQUE INDEX contact_message_receipt_key ON desk.contact_message (receipt);

CREATE TABLE desk.setting (
  name text PRIMARY KEY,
  value jsonb NOT NULL,
  by_id text REFERENCES desk.account (id),
  at timestamptz(3) NOT NULL
);

CREATE TABLE published.site_text (
  name text NOT NULL,
  lang text NOT NULL CHECK (lang IN ('en', 'ru')),
  text text NOT NULL,
  PRIMARY KEY (name, lang)
);
GRANT SELECT ON published.site_text TO otkaz_reader;

-- A redaction may take the reason of a public version too: it says then only that something went.
CREATE OR REPLACE FUNCTION published.publication_only_redacted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW.kind, NEW.id, NEW.lang, NEW.version, NEW.digest, NEW.previous_digest, NEW.published_on)
        IS DISTINCT FROM
        (OLD.kind, OLD.id, OLD.lang, OLD.version, OLD.digest, OLD.previous_digest, OLD.published_on)
     OR (NEW.reason IS DISTINCT FROM OLD.reason AND NEW.reason IS DISTINCT FROM
         '{"en": "A passage was removed.", "ru": "Удалён фрагмент."}'::jsonb)
     OR ((NEW.salt, NEW.document, NEW.redacted_on)
         IS DISTINCT FROM (OLD.salt, OLD.document, OLD.redacted_on)
         AND (NEW.salt IS NOT NULL OR NEW.redacted_on IS NULL)) THEN
    RAISE EXCEPTION 'a publication is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
