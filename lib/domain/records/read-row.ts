import type { CourtRecord } from "./court-record";

/** Why a row of a file is no record: the key of a message with its values, nothing private in them. */
export type RowRefusal = { key: string; values: Readonly<Record<string, string | number>> };

/** Where a row stands: `row` counts the rows of the whole file from 1, `line` those of `file`. */
export type RowPlace = { row: number; file: string; line: number };

/**
 * What came of one row of a file. `file` is its name, or `archive.zip/member` for what lay in an
 * archive; `line` is where the row begins there, the first being 1. `raw` is the row as it stood,
 * and there is either a record or the reason why there is none.
 */
export type ReadRow = RowPlace & { raw: string } & (
    | { record: CourtRecord; refused?: undefined }
    | { refused: RowRefusal; record?: undefined }
  );
