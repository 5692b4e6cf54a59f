import type { CaseCard } from "@/lib/domain/public/case-card";

type Sentence = CaseCard["terms"][number];

/** Equal sentences of several defendants as one with their number, in the order of the first. */
export function groupedTerms(terms: readonly Sentence[]): { sentence: Sentence; people: number }[] {
  const groups = new Map<string, { sentence: Sentence; people: number }>();
  for (const sentence of terms) {
    const key = [sentence.term.minMonths, sentence.term.maxMonths, sentence.suspended].join(" ");
    const group = groups.get(key) ?? { sentence, people: 0 };
    groups.set(key, { ...group, people: group.people + 1 });
  }
  return [...groups.values()];
}
