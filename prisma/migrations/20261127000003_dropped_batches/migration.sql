-- A run over a file that stopped may be given up: what it read stays at the desk and is never public by it.
ALTER TABLE desk.import_batch
  DROP CONSTRAINT import_batch_state_check,
  ADD CONSTRAINT import_batch_state_check
    CHECK (state IN ('waiting', 'reading', 'dropped', 'merged', 'public', 'undone')),
  DROP CONSTRAINT import_batch_check,
  ADD CONSTRAINT import_batch_check
    CHECK ((state IN ('waiting', 'reading', 'dropped')) = (merged_at IS NULL));
