import {
  markOf,
  type NarrativeNode,
  narrativeNodes,
  narrativeText,
  textAttribute,
} from "@/lib/domain/narrative";
import type { LedgerQuantity } from "./ledger-number";

/** The numbers of the figures that are public, by the ids of the figures. */
export type FigureNumbers = ReadonlyMap<
  string,
  readonly Pick<LedgerQuantity, "min" | "max" | "unit">[]
>;

/** Why a mark of redaction stands where a number was: the ledger does not bear it out any more. */
export const figureGone = "figure";

/** The figures of the ledger that a narrative takes numbers from; counts of the casebook are not among them. */
export function figuresNamed(doc: NarrativeNode): string[] {
  const ids = [...narrativeNodes(doc)].flatMap((node) => {
    const mark = markOf(node, "figure");
    return (mark && textAttribute(mark, "figure")) ?? [];
  });
  return [...new Set(ids.filter((id) => !isQuery(id)))];
}

/**
 * A narrative in which every number that is bound to the ledger still holds. Where its figure is not
 * public, or does not state every number in them any more, a mark stands in place of the words: no
 * number rather than a wrong one. A count of the casebook must read as it was frozen.
 */
export function withBoundFigures(node: NarrativeNode, numbers: FigureNumbers): NarrativeNode {
  if (!node.content) return node;
  const content = node.content.map((child) =>
    isUnbound(child, numbers) ? gone() : withBoundFigures(child, numbers),
  );
  return {
    ...node,
    content: content.filter((child, at) => !isGone(child) || !isGone(content[at - 1])),
  };
}

/** The words of a narrative in whose place readers find a mark, as no figure bears out their number. */
export function unboundNumbers(doc: NarrativeNode, numbers: FigureNumbers): string[] {
  return [...narrativeNodes(doc)]
    .filter((node) => isUnbound(node, numbers))
    .map((node) => narrativeText(node));
}

/** The numbers written in digits in some words, whatever divides their thousands. */
export function numbersIn(words: string): number[] {
  const found = words.match(/\d+(?:[\s,\u00a0\u202f]\d{3})*(?:[.,]\d+)?/g) ?? [];
  return found.map((digits) =>
    Number(digits.replace(/[\s,\u00a0\u202f](?=\d{3}(?!\d))/g, "").replace(",", ".")),
  );
}

function isUnbound(node: NarrativeNode, numbers: FigureNumbers): boolean {
  const mark = markOf(node, "figure");
  if (!mark) return false;
  const [id, value] = [textAttribute(mark, "figure"), textAttribute(mark, "value")];
  if (id === null) return true;
  const own = numbersIn(node.text ?? "");
  const frozen = value === null ? [] : numbersIn(value);
  if (isQuery(id)) {
    const isFrozen = value !== null && textAttribute(mark, "asOf") !== null;
    return !isFrozen || !own.every((n) => frozen.includes(n));
  }
  const stated = numbers.get(id);
  if (!stated) return true;
  const holds = (n: number) => stated.some((quantity) => isStated(quantity, n));
  return ![...frozen, ...own].every(holds);
}

/** Whether a quantity states a number; months may be told in years. */
export function isStated(
  { min, max, unit }: Pick<LedgerQuantity, "min" | "max" | "unit">,
  n: number,
): boolean {
  const told = unit === "months" ? [n, n * 12] : [n];
  return told.some((one) => one === min || one === max);
}

function isQuery(figure: string): boolean {
  return figure.startsWith("cases?");
}

function gone(): NarrativeNode {
  return { type: "redacted", attrs: { reason: figureGone } };
}

function isGone(node: NarrativeNode | undefined): boolean {
  return node?.type === "redacted" && node.attrs?.reason === figureGone;
}
