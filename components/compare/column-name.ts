import type { CompareColumn } from "@/lib/domain/compare/compare-table";
import { withCapital } from "@/lib/messages/formatters/capital";

/** A column in one line: the case, and the defendant where the case has several. */
export function columnName({ title, people }: CompareColumn): string {
  const [only, ...others] = people;
  if (!only || others.length > 0 || only.name === title) return title;
  return `${title}: ${withCapital(only.name)}`;
}
