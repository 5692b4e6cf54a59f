import type { RecordColumn } from "@/lib/domain/records/record-columns";
import type { PersonDraft, RecordDraft } from "@/lib/domain/records/record-draft";
import { hostOf } from "./host-of";

type CellOf = (column: RecordColumn) => string | null;

/** What parts several defendants in the cells that tell of them. */
const parting = "|";

const perPerson = {
  name: "person",
  articles: "articles",
  result: "person_result",
  decided: "person_decided",
  sentence: "sentence",
  months: "term_months",
  suspended: "suspended",
} as const satisfies Record<keyof PersonDraft, RecordColumn>;

/** A record from a row of our own table, or of one whose columns were mapped to it. */
export function mappedDraft(cellOf: CellOf): RecordDraft {
  const cell: CellOf = (column) => unmarked(cellOf(column));
  const persons = personDrafts(cell);
  const host = cell("host");
  return {
    court: cell("court"),
    courtCode: cell("court_code"),
    host: hostOf(host) ?? host,
    region: cell("region"),
    instance: cell("instance"),
    uid: cell("uid"),
    caseNumber: cell("case_number"),
    received: cell("received"),
    decided: cell("decided"),
    inForce: cell("in_force"),
    judge: cell("judge"),
    result: cell("result"),
    reason: cell("result_reason"),
    names: cell("names"),
    ...(persons.length > 0 ? { persons } : {}),
    lowerCourt: cell("lower_court"),
    lowerNumber: cell("lower_case_number"),
    lowerDecided: cell("lower_decided"),
    upperNumber: cell("upper_case_number"),
    actPublished: yesOrNo(cell("act_published")),
    synthetic: yesOrNo(cell("synthetic")) === true,
  };
}

/**
 * Defendants stand beside one another in their cells: «Первый | Второй», «ст.337 ч.5 | ст.338 ч.1». An
 * empty cell tells nothing; that a court hides a name is told by its words alone.
 */
function personDrafts(cell: CellOf): PersonDraft[] {
  const columns = Object.entries(perPerson).map(
    ([field, column]) => [field, (cell(column) ?? "").split(parting)] as const,
  );
  if (columns.every(([, cells]) => cells.every((text) => text.trim() === ""))) return [];
  const count = Math.max(...columns.map(([, cells]) => cells.length));
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      columns.filter(([, cells]) => cells[at]?.trim()).map(([field, cells]) => [field, cells[at]]),
    ),
  );
}

/** Our own tables mark a text that a spreadsheet would take for a formula by an apostrophe. */
function unmarked(text: string | null): string | null {
  return text === null ? null : text.replace(/^'(?=[\s"'\0]*[=+\-@＝＋－＠|%])/u, "");
}

function yesOrNo(text: string | null): boolean | null {
  const word = text?.trim().toLowerCase() ?? "";
  if (["да", "yes", "true", "1"].includes(word)) return true;
  return ["нет", "no", "false", "0"].includes(word) ? false : null;
}
