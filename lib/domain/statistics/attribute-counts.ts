import { countMonths, type MonthCounts, noMonths } from "@/lib/domain/precedents/month-counts";
import { answers, type CodeColumn, type FactColumns } from "./fact-columns";
import { countsBy, type Rows, rowsAmong, sumOver } from "./row-sets";

/** Cases, and the people in them; a case of which no defendant is listed is one of one person. */
export type CaseCount = { cases: number; people: number };

/** Yes, no, and not known. */
export type AnswerCounts = Record<keyof typeof answers, CaseCount>;

/** What is told of decided cases. */
export type Attributes = {
  all: CaseCount;
  /** By the codes of the column. */
  results: CaseCount[];
  appealResults: CaseCount[];
  cassationResults: CaseCount[];
  appealed: CaseCount;
  act: AnswerCounts;
  closed: AnswerCounts;
  /** People of whom a punishment is told to be so. */
  real: number;
  suspended: number;
  /** The terms that are told. */
  months: MonthCounts;
};

/** Counts what is told of the cases in these rows. */
export function attributesOf(columns: FactColumns, rows: Rows): Attributes {
  const all = setOf(columns, rows);
  const appealed = setOf(
    columns,
    rowsAmong(rows, (row) => columns.appealed[row] === 1),
  );
  return {
    all: total(all),
    results: all.by(columns.result),
    appealResults: appealed.by(columns.appealResult),
    cassationResults: appealed.by(columns.cassationResult),
    appealed: total(appealed),
    act: answersAt(all.by(answerColumn(columns.act)), 0),
    closed: answersAt(all.by(answerColumn(columns.closed)), 0),
    real: sumOver(rows, columns.real),
    suspended: sumOver(rows, columns.suspended),
    months: monthsOf(columns, rows),
  };
}

type RowSet = ReturnType<typeof setOf>;

/** Rows with those of them that are of several people, which are few and are looked at again. */
function setOf({ people }: FactColumns, rows: Rows) {
  const several = rowsAmong(rows, (row) => (people[row] ?? 1) > 1);
  const more = sumOver(several, people) - several.length;
  return {
    rows,
    people: rows.length + more,
    by: (column: CodeColumn): CaseCount[] => {
      const cases = countsBy(rows, column);
      const [listed, counted] = [countsBy(several, column, people), countsBy(several, column)];
      return Array.from(cases, (n, at) => ({
        cases: n,
        people: n + (listed[at] ?? 0) - (counted[at] ?? 0),
      }));
    },
  };
}

function total({ rows, people }: RowSet): CaseCount {
  return { cases: rows.length, people };
}

const answerCodes = ["unknown", "yes", "no"] as const;

function answerColumn(of: Uint8Array): CodeColumn {
  return { codes: answerCodes, of };
}

/**
 * Whether the text of the act is published, for each court: counted by pairs of a court and an answer,
 * each pair one code.
 */
export function actsByCourt(columns: FactColumns, rows: Rows): AnswerCounts[] {
  const { court, act, size } = columns;
  const pairs = new Uint16Array(size);
  for (let row = 0; row < size; row += 1)
    pairs[row] = (court.of[row] ?? 0) * answerCodes.length + (act[row] ?? 0);
  const codes = court.codes.flatMap((code) => answerCodes.map(() => code));
  const counts = setOf(columns, rows).by({ codes, of: pairs });
  return court.codes.map((_, place) => answersAt(counts, place * answerCodes.length));
}

function answersAt(counts: readonly CaseCount[], from: number): AnswerCounts {
  const at = (answer: number) => counts[from + answer] ?? { cases: 0, people: 0 };
  return { unknown: at(answers.unknown), yes: at(answers.yes), no: at(answers.no) };
}

function monthsOf(columns: FactColumns, rows: Rows): MonthCounts {
  const months = noMonths();
  if (columns.termRows.length === 0) return months;
  const counted = new Uint8Array(columns.size);
  for (const row of rows) counted[row] = 1;
  const longest = months.least.length - 1;
  for (const [at, row] of columns.termRows.entries()) {
    if (counted[row] !== 1) continue;
    const term = Math.min(columns.termMonths[at] ?? 0, longest);
    countMonths(months, { from: term, to: term }, 1);
  }
  return months;
}
