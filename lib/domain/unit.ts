import { z } from "zod";
import { localText } from "./local-text";
import { safeText } from "./safe-text";

/** A military unit with the one it is part of, the one it answers to, and where it stands. */
export const unit = z.strictObject({
  id: safeText(120),
  name: localText,
  parent: safeText(120).nullable(),
  superior: safeText(120).nullable(),
  place: safeText(120).nullable(),
  note: safeText(4000),
  version: z.int().min(1),
});
export type Unit = z.infer<typeof unit>;

/** Two lines of command: what a unit is part of, and what it answers to. */
export type UnitLine = "parent" | "superior";

/**
 * The units above this one in one line of command, the nearest first. A line that comes round to a
 * unit again ends there.
 */
export function unitsAbove(id: string, units: ReadonlyMap<string, Unit>, line: UnitLine): Unit[] {
  const above: Unit[] = [];
  const seen = new Set([id]);
  let next = units.get(id)?.[line] ?? null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const found = units.get(next);
    if (!found) break;
    above.push(found);
    next = found[line];
  }
  return above;
}

/** The line of command in which a unit would stand above itself, or null where it stands well. */
export function roundabout(changed: Unit, units: ReadonlyMap<string, Unit>): UnitLine | null {
  const then = new Map([...units, [changed.id, changed]]);
  const lines = ["parent", "superior"] as const;
  return lines.find((line) => comesRound(changed, then, line)) ?? null;
}

function comesRound(unit: Unit, units: ReadonlyMap<string, Unit>, line: UnitLine): boolean {
  if (unit[line] === unit.id) return true;
  return unitsAbove(unit.id, units, line).some((above) => above[line] === unit.id);
}

/** The units as a tree, each with its depth: parents before their parts, in the order given. */
export function unitTree(units: readonly Unit[]): { unit: Unit; depth: number }[] {
  const ids = new Set(units.map((one) => one.id));
  const partsOf = (parent: string | null) =>
    units.filter(
      (one) => (one.parent !== null && ids.has(one.parent) ? one.parent : null) === parent,
    );
  const under = (parent: string | null, depth: number): { unit: Unit; depth: number }[] =>
    partsOf(parent).flatMap((one) => [{ unit: one, depth }, ...under(one.id, depth + 1)]);
  return under(null, 0);
}
