import type { PublicFigure } from "@/lib/domain/public/public-figure";
import { claimHolds } from "./claim-holds";
import { type LedgerNumber, numbersOf, singleValue } from "./ledger-number";
import { articlesOf, countUnits, isStatistic } from "./scope-of";

type Named = PublicFigure["publisher"];

/** Who counted, what was read there itself, and who passed on what: one independent count for each root. */
export type EchoRoot = {
  root: Named;
  figures: PublicFigure[];
  direct: PublicFigure[];
  relays: { by: Named; figures: PublicFigure[] }[];
};

/** Numbers of several figures that say the same count again; the most exact comes first. */
export type SaidAgain = { root: Named; numbers: LedgerNumber[] };

/** The figures by who counted them, those with the most first. Figures passed on count for their root. */
export function echoRoots(figures: readonly PublicFigure[]): EchoRoot[] {
  const roots = grouped(figures.filter(isStatistic), (figure) => figure.publisher);
  return roots
    .map(({ named, figures: own }) => ({
      root: named,
      figures: own,
      direct: own.filter((figure) => figure.relayedBy === null),
      relays: grouped(own, (figure) => figure.relayedBy).map(({ named: by, figures: passed }) => ({
        by,
        figures: passed,
      })),
    }))
    .sort((a, b) => b.figures.length - a.figures.length || a.root.id.localeCompare(b.root.id));
}

/** The counts that the ledger holds more than once. Two statements of one count are one count. */
export function saidAgain(figures: readonly PublicFigure[]): SaidAgain[] {
  const groups: LedgerNumber[][] = [];
  for (const number of figures.filter(isStatistic).flatMap(numbersOf)) {
    const group = groups.find((members) => members.some((member) => isSameCount(member, number)));
    if (group) group.push(number);
    else groups.push([number]);
  }
  return groups
    .filter((members) => new Set(members.map(({ figure }) => figure.id)).size > 1)
    .flatMap((members) => {
      const numbers = members.toSorted(exactFirst);
      return numbers[0] ? [{ root: numbers[0].figure.publisher, numbers }] : [];
    });
}

/** How far a hedged number may be from the count that it stands for. */
const hedgeReaches = 0.1;
/** From here on, equal numbers of one text are taken for one count though their units differ. */
const tellingNumber = 100;

/** Whether two numbers of one root are two statements of one count. */
export function isSameCount(a: LedgerNumber, b: LedgerNumber): boolean {
  if (a.figure.id === b.figure.id) return false;
  const [one, other] = [a.figure, b.figure];
  if (one.publisher.id !== other.publisher.id || one.place !== other.place) return false;
  if (!agree(one.period?.edtf, other.period?.edtf)) return false;
  if (!agree(articlesOf(one) || undefined, articlesOf(other) || undefined)) return false;
  return isSameUnit(a, b) && isSameNumber(a, b);
}

/** What one of two leaves unsaid may be what the other says. */
function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function isSameUnit(a: LedgerNumber, b: LedgerNumber): boolean {
  if (a.quantity.unit === b.quantity.unit) return true;
  const counts = [a, b].every(({ quantity }) => countUnits.has(quantity.unit));
  const one = singleValue(a);
  return (
    counts &&
    a.figure.source === b.figure.source &&
    isExact(a) &&
    isExact(b) &&
    one !== null &&
    one >= tellingNumber
  );
}

function isSameNumber(a: LedgerNumber, b: LedgerNumber): boolean {
  const [one, other] = [singleValue(a), singleValue(b)];
  if (one === null || other === null) return false;
  if (one === other) return true;
  const reach = hedgeReaches * Math.max(one, other);
  if (Math.abs(one - other) > reach || (isExact(a) && isExact(b))) return false;
  return keepsHedge(one, b, reach) && keepsHedge(other, a, reach);
}

/** An exact number must be where the hedged one says that it is: "over 700" is no 661. */
function keepsHedge(value: number, hedged: LedgerNumber, reach: number): boolean {
  return isExact(hedged) || claimHolds(value, hedged.quantity, reach) === "holds";
}

function isExact({ quantity }: LedgerNumber): boolean {
  return quantity.qualifier === "exact";
}

function exactFirst(a: LedgerNumber, b: LedgerNumber): number {
  return Number(isExact(b)) - Number(isExact(a)) || a.figure.number - b.figure.number;
}

function grouped(figures: readonly PublicFigure[], by: (figure: PublicFigure) => Named | null) {
  const groups = new Map<string, { named: Named; figures: PublicFigure[] }>();
  for (const figure of figures) {
    const named = by(figure);
    if (!named) continue;
    const group = groups.get(named.id) ?? { named, figures: [] };
    group.figures.push(figure);
    groups.set(named.id, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.figures.length - a.figures.length || a.named.id.localeCompare(b.named.id),
  );
}
