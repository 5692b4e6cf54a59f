import { daysBetween, type WorkingYear, workingDaysBetween } from "@/lib/domain/working-days";
import { type ClaimVerdict, claimHolds } from "./claim-holds";
import {
  type Ledger,
  type LedgerNumber,
  type NumberRef,
  numberAt,
  singleValue,
} from "./ledger-number";

/** The kinds of sums that the ledger's own numbers are put to. */
export const checkKinds = ["sum", "share", "rate", "difference", "ratio"] as const;
export type CheckKind = (typeof checkKinds)[number];

/**
 * The stretch of time that a rate divides by: the weeks or the working days of the period of its first
 * figure. `less` takes days off where the printed range allows for one that was not worked.
 */
export type Span = { unit: "weeks" | "working-days"; less?: number };

/**
 * A sum over numbers of the ledger, set against a number that was printed. Nothing is typed in but
 * names of numbers: `figures` are added up, then divided by the sum of `by` (share, ratio) or by the
 * time (rate), or `by` is taken off (difference). `tolerance` is in the unit of the expected number.
 */
export type ArithmeticCheck = {
  id: string;
  kind: CheckKind;
  figures: readonly NumberRef[];
  by?: readonly NumberRef[];
  over?: Span;
  expected: NumberRef | null;
  tolerance: number;
  /** The discrepancy that tells what is made of it. */
  discrepancy: string | null;
};

/** A sum that could be done. `unprinted` where no number was printed that it could be set against. */
export type CheckResult = {
  check: ArithmeticCheck;
  figures: LedgerNumber[];
  by: LedgerNumber[];
  /** The weeks or working days of a rate. */
  time: number | null;
  computed: number;
  expected: LedgerNumber | null;
  /** How far the computed number is from the printed one, where that is a single number. */
  difference: number | null;
  verdict: Exclude<ClaimVerdict, "cannot"> | "unprinted";
};

/**
 * Does the sum of a check over the ledger. Null where a number that it needs is not in the ledger any
 * more, or is no single number: then nothing is shown, rather than a wrong sum.
 */
export function doCheck(
  check: ArithmeticCheck,
  ledger: Ledger,
  calendar: readonly WorkingYear[],
): CheckResult | null {
  const figures = present(ledger, check.figures);
  const by = present(ledger, check.by ?? []);
  const expected = check.expected === null ? null : numberAt(ledger, check.expected);
  if (!figures || !by || (check.expected !== null && expected === null)) return null;
  const time = check.over ? timeOf(figures[0], check.over, calendar) : null;
  const computed = computedOf(check.kind, { figures: total(figures), by: total(by), time });
  if (computed === null) return null;
  const verdict = expected ? claimHolds(computed, expected.quantity, check.tolerance) : "unprinted";
  if (verdict === "cannot") return null;
  const printed = expected ? singleValue(expected) : null;
  const difference = printed === null ? null : computed - printed;
  return { check, figures, by, time, computed, expected, difference, verdict };
}

/** The named numbers, where every one is in the ledger and is a single number. */
function present(ledger: Ledger, refs: readonly NumberRef[]): LedgerNumber[] | null {
  const numbers = refs.flatMap((ref) => numberAt(ledger, ref) ?? []);
  const whole = numbers.length === refs.length && numbers.every((n) => singleValue(n) !== null);
  return whole ? numbers : null;
}

function total(numbers: readonly LedgerNumber[]): number {
  return numbers.reduce((sum, number) => sum + (singleValue(number) ?? 0), 0);
}

type Operands = { figures: number; by: number; time: number | null };

const sums: Record<CheckKind, (operands: Operands) => number | null> = {
  sum: ({ figures }) => figures,
  share: ({ figures, by }) => (by === 0 ? null : (figures / by) * 100),
  rate: ({ figures, time }) => (time === null || time <= 0 ? null : figures / time),
  difference: ({ figures, by }) => figures - by,
  ratio: ({ figures, by }) => (by === 0 ? null : figures / by),
};

function computedOf(kind: CheckKind, operands: Operands): number | null {
  return sums[kind](operands);
}

function timeOf(
  first: LedgerNumber | undefined,
  { unit, less = 0 }: Span,
  calendar: readonly WorkingYear[],
): number | null {
  const period = first?.figure.period;
  if (!period) return null;
  const { earliest, latest } = period;
  if (unit === "weeks") return Math.round(daysBetween(earliest, latest) / 7) - less;
  const days = workingDaysBetween(earliest, latest, calendar);
  return days === null ? null : days - less;
}
