import type { CourtRecord } from "./court-record";

/**
 * A court's printed name without what differs between spellings: case, ё, quotation marks, dashes,
 * points and spaces. Two names with equal keys are the same words.
 */
export function courtNameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A court's host in one form: `name--region.sudrf.ru` and `name.region.sudrf.ru` are the same. */
export function courtHostKey(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^www\./, "")
    .replace("--", ".")
    .replace(/\.$/, "");
}

/** What an unsettled court is filed under: its name, else its host; null where neither is given. */
export function courtKey(record: Pick<CourtRecord, "courtRaw" | "courtHints">): string | null {
  const name = record.courtRaw === null ? "" : courtNameKey(record.courtRaw);
  if (name !== "") return `name:${name}`;
  const { host } = record.courtHints;
  return host === null ? null : `host:${courtHostKey(host)}`;
}
