-- What people with an account keep for themselves: searches, sets of cases with notes, alerts by mail.
-- All of it is its owner's alone and goes with the account. What was deleted can be brought back for a
-- while: it waits with the moment of its deletion.

CREATE TABLE desk.saved_search (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES desk.account (id) ON DELETE CASCADE,
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 200),
  lang text NOT NULL CHECK (lang IN ('en', 'ru')),
  -- The parameters of the search page in their canonical order, without a question mark.
  query text NOT NULL CHECK (query <> '' AND octet_length(query) <= 4000),
  deleted_at timestamptz(3)
);
CREATE INDEX saved_search_account_id_idx ON desk.saved_search (account_id);

CREATE TABLE desk.casefile (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES desk.account (id) ON DELETE CASCADE,
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 200),
  note text NOT NULL DEFAULT '',
  deleted_at timestamptz(3)
);
CREATE INDEX casefile_account_id_idx ON desk.casefile (account_id);

-- The neutral number of a case, not a reference: a case that is withdrawn stays in its place, unnamed.
CREATE TABLE desk.casefile_item (
  casefile_id text NOT NULL REFERENCES desk.casefile (id) ON DELETE CASCADE,
  case_id text NOT NULL CHECK (case_id ~ '^\d{4,9}$'),
  note text NOT NULL DEFAULT '',
  position integer NOT NULL CHECK (position >= 1),
  added_on date NOT NULL,
  PRIMARY KEY (casefile_id, case_id)
);

CREATE TABLE desk.alert (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES desk.account (id) ON DELETE CASCADE,
  what text NOT NULL CHECK (what IN ('search', 'case', 'court', 'article')),
  saved_search_id text REFERENCES desk.saved_search (id) ON DELETE CASCADE,
  -- The number of a case, the code of a court, an article or a part of it.
  subject text,
  cadence text NOT NULL CHECK (cadence IN ('daily', 'weekly')),
  -- The versions of the cases that the owner knows of, by their numbers.
  seen jsonb NOT NULL CHECK (jsonb_typeof(seen) = 'object'),
  next_at timestamptz(3) NOT NULL,
  sent_on date,
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  trouble text CHECK (trouble IN ('refused', 'unreachable')),
  given_up_at timestamptz(3),
  stopped_at timestamptz(3),
  CHECK ((what = 'search') = (saved_search_id IS NOT NULL)),
  CHECK ((what = 'search') = (subject IS NULL))
);
CREATE UNIQUE INDEX alert_once ON desk.alert (account_id, what, coalesce(saved_search_id, subject));
CREATE INDEX alert_next_at_idx ON desk.alert (next_at)
  WHERE stopped_at IS NULL AND given_up_at IS NULL;

-- The address to which mail may go: its owner has opened a link that was sent there.
CREATE TABLE desk.mail_address (
  account_id text PRIMARY KEY REFERENCES desk.account (id) ON DELETE CASCADE,
  address text NOT NULL,
  confirmed_at timestamptz(3) NOT NULL
);
