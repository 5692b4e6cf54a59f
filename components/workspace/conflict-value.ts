import { isFields } from "@/lib/domain/merge-entry-same";
import { blockTokens, type Token, textTokens } from "@/lib/domain/merge-entry-tokens";
import { type NarrativeNode, narrativeNode } from "@/lib/domain/narrative";
import { term } from "@/lib/domain/term";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatTerm } from "@/lib/messages/formatters/term";

/** A block of a narrative, where the value is one. */
export function blockOf(value: unknown): NarrativeNode | null {
  if (!isFields(value) || typeof value.type !== "string") return null;
  return narrativeNode.safeParse(value).data ?? null;
}

/** The words in which one side of a conflict is shown and compared with the other. */
export function valueTokens(value: unknown, t: DeskTranslator): Token[] {
  const block = blockOf(value);
  return block ? blockTokens(block) : textTokens(valueWords(value, t));
}

/** Any value of an entry as a reader would say it: a term and a date by their printed words. */
export function valueWords(value: unknown, t: DeskTranslator): string {
  if (value === undefined) return t("conflict.gone");
  if (value === null) return t("conflict.unknown");
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map((each) => valueWords(each, t)).join("; ");
  return fieldsWords(value, t);
}

function fieldsWords(value: object, t: DeskTranslator): string {
  if (!isFields(value)) return "";
  if ("basis" in value) return statedWords(value, t);
  if ("minMonths" in value) return termWords(value, t);
  if (typeof value.edtf === "string") return firstText(value.printed, value.edtf);
  const parts = Object.entries(value).filter(([name, part]) => name !== "id" && isTold(part));
  return parts.map(([, part]) => valueWords(part, t)).join(" / ");
}

function isTold(part: unknown): boolean {
  return part !== null && part !== undefined && part !== "" && !isUnknown(part);
}

function isUnknown(part: unknown): boolean {
  return (isFields(part) && part.basis === "unknown") || (Array.isArray(part) && part.length === 0);
}

function statedWords(
  { value, basis, reason }: Readonly<Record<string, unknown>>,
  t: DeskTranslator,
): string {
  if (basis === "unknown") return t("conflict.unknown");
  const words = valueWords(value, t);
  const why = reason ? `: ${valueWords(reason, t)}` : "";
  return basis === "inferred" ? `${words} (${t("conflict.inferred")}${why})` : words;
}

function termWords(value: object, t: DeskTranslator): string {
  const { data } = term.safeParse(value);
  return data ? (data.printed ?? formatTerm(data, t)) : "";
}

function firstText(...values: unknown[]): string {
  return values.find((value) => typeof value === "string")?.toString() ?? "";
}
