import { readCaseCards } from "@/lib/data/published/read-case-cards";
import type { Language } from "@/lib/domain/language";
import { heldValues, type PlaceNames } from "@/lib/domain/precedents/fact-values";
import { lastSentence, type PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import { defendantsOf, type Ranked } from "@/lib/domain/precedents/ranking";
import { type Comparison, comparedFacts } from "@/lib/domain/precedents/similarity";
import type { PrecedentHit } from "@/lib/domain/precedents/view";
import type { CaseCard } from "@/lib/domain/public/case-card";

type With = {
  lang: Language;
  names: PlaceNames;
  comparison: Comparison;
  rows: readonly PrecedentRow[];
};

/** Ranked defendants as they are shown, in the same order; a case without a card is left out. */
export async function precedentHits(
  ranked: readonly Ranked[],
  { lang, names, comparison, rows }: With,
): Promise<PrecedentHit[]> {
  const wanted = new Set(ranked.map(({ row }) => row.id));
  const cards = await readCaseCards(lang, [...wanted]);
  return ranked.flatMap((one) => {
    const card = cards.get(one.row.id);
    const others = { defendants: defendantsOf(rows, one.row.id) };
    return card ? [{ ...hitOf(one, card, { comparison, names }), ...others }] : [];
  });
}

function hitOf(
  { row, score, coverage }: Ranked,
  card: CaseCard,
  { comparison, names }: Pick<With, "comparison" | "names">,
): Omit<PrecedentHit, "defendants"> {
  const { ordinal, headcount, outcome } = row.profile;
  return {
    card,
    version: row.version,
    ordinal,
    headcount,
    outcome,
    sentence: lastSentence(row.profile),
    score,
    coverage,
    facts: comparedFacts(comparison, row).map((compared) => ({
      ...compared,
      held: heldValues(row, compared.fact, names),
    })),
  };
}
