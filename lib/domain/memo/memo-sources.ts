import type { PublicCase } from "@/lib/domain/public/public-case";
import type { PublicSource } from "@/lib/domain/public/public-source";

/** A source that the memo rests on, with the cases (by their numbers in the memo) that quote it. */
export type MemoSource = PublicCase["sources"][number] & {
  authors: string[];
  archived: string | null;
  /** The captured copies by which a quotation can be checked: digest and length in code points. */
  captures: { sha256: string; codePoints: number }[];
  cases: number[];
};

/** The sources of some cases, each once, in the order in which the memo comes to them. */
export function memoSources(
  cases: readonly { n: number; sources: PublicCase["sources"] }[],
  records: ReadonlyMap<string, PublicSource>,
): MemoSource[] {
  const found = new Map<string, MemoSource>();
  for (const { n, sources } of cases)
    for (const source of sources) {
      const known = found.get(source.id);
      if (known) known.cases.push(n);
      else found.set(source.id, { ...source, ...recordOf(records.get(source.id)), cases: [n] });
    }
  return [...found.values()];
}

function recordOf(record: PublicSource | undefined) {
  return {
    authors: record?.authors ?? [],
    archived: record?.archived ?? null,
    captures: (record?.captures ?? []).map(({ sha256, codePoints }) => ({ sha256, codePoints })),
  };
}
