import type { WorkingYear } from "@/lib/domain/working-days";
import { type ArithmeticCheck, type CheckResult, doCheck } from "./arithmetic-check";
import { arithmeticChecks } from "./arithmetic-checks";
import { figureIdOf, type Ledger } from "./ledger-number";

type Asked = { figure: string } | { discrepancy: string };

/** The sums that a figure is part of, or that belong to a discrepancy, as far as they can be done. */
export function checksAbout(
  asked: Asked,
  ledger: Ledger,
  calendar: readonly WorkingYear[],
): CheckResult[] {
  return arithmeticChecks
    .filter((check) => isAbout(check, asked))
    .flatMap((check) => doCheck(check, ledger, calendar) ?? []);
}

function isAbout(check: ArithmeticCheck, asked: Asked): boolean {
  if ("discrepancy" in asked) return check.discrepancy === asked.discrepancy;
  return figuresOf(check).includes(asked.figure);
}

/** The figures whose numbers a check needs, the one that it is set against among them. */
function figuresOf({ figures, by = [], expected }: ArithmeticCheck): string[] {
  const refs = expected === null ? [...figures, ...by] : [...figures, ...by, expected];
  return [...new Set(refs.map(figureIdOf))];
}
