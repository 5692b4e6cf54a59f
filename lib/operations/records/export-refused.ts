import type { Actor } from "@/lib/domain/actor";
import { csvLine } from "@/lib/domain/csv-cell";
import { assertMay } from "@/lib/policies/may";
import { refusedRows } from "./refused-rows";

/**
 * The refused rows of a batch as a table for spreadsheets, piece by piece: where each stood, why it was
 * refused (the key of the reason with its values), and its words.
 */
export function exportRefused(actor: Actor, { batch }: { batch: number }): AsyncGenerator<string> {
  assertMay(actor, "seeRecords");
  return pieces(actor, batch);
}

async function* pieces(actor: Actor, batch: number): AsyncGenerator<string> {
  // The mark by which spreadsheets know UTF-8.
  yield `\ufeff${csvLine(["file", "line", "reason", "values", "row"])}`;
  for await (const { file, line, key, values, raw } of refusedRows(actor, batch))
    yield csvLine([file, String(line), key, JSON.stringify(values), raw]);
}
