-- A card says how many publishers tell of its case independently of one another: whoever relays others
-- counts as those whom it relays.
UPDATE published.case_card card
  SET card = card.card || jsonb_build_object('toldBy', (
    SELECT count(DISTINCT teller)
    FROM jsonb_array_elements(said.document -> 'sources') AS source,
      LATERAL (
        SELECT source ->> 'publisher' AS teller WHERE jsonb_array_length(source -> 'relays') = 0
        UNION ALL
        SELECT jsonb_array_elements_text(source -> 'relays')
      ) AS told
  ))
  FROM published.subject subject
  JOIN published.publication said
    ON said.kind = subject.kind AND said.id = subject.id AND said.version = subject.version
  WHERE subject.kind = 'case' AND subject.id = card.subject_id AND said.lang = card.lang
    AND jsonb_typeof(said.document -> 'sources') = 'array';
