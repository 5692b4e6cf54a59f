import { precedentKeys, readPrecedents } from "@/lib/data/published/precedent-copy";
import { readKeys } from "@/lib/data/published/read-keys";
import { recordKeys } from "@/lib/data/published/record-holdings";
import type { AskedCase } from "@/lib/domain/compare/compare-view";
import type { Language } from "@/lib/domain/language";
import { makeMemo as memoOf } from "@/lib/domain/memo/make-memo";
import type { Memo, MemoLikeness } from "@/lib/domain/memo/memo";
import { memoAddress, memoParameters } from "@/lib/domain/memo/memo-address";
import { type MemoAsk, mostMemoCases, usualMemoCases } from "@/lib/domain/memo/memo-ask";
import type { PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import { likestCases } from "@/lib/domain/precedents/ranking";
import { comparisonOf } from "@/lib/domain/precedents/similarity";
import type { PrecedentsView } from "@/lib/domain/precedents/view";
import type { Shown } from "@/lib/domain/public/shown";
import { keysOfAsked, takeCases } from "./asked-case";
import { findPrecedents } from "./find-precedents";
import { type FoundMemoCase, findMemoCase, readMemoSources } from "./memo-cases";
import { precedentChoices } from "./precedent-choices";
import { precedentHits } from "./precedent-hits";
import { found, shownWith } from "./shown-with";

/**
 * A memo of chosen cases, or of the likest where none is chosen: the same question, cases and version
 * of the data give the same memo, but for what has been withdrawn or redacted since.
 */
export async function makeMemo(lang: Language, ask: MemoAsk): Promise<Shown<Memo>> {
  const { query, cases } = ask;
  return shownWith(
    [...precedentKeys, ...recordKeys, "sources", ...(await keysOfAsked(cases))],
    async () => {
      const answer = await findPrecedents(lang, { ...query, page: 1 });
      if (answer.status !== 200) return { status: 404 };
      const view = answer.view;
      const asked = cases.length > 0 ? cases : likest(view);
      const chosenBy = cases.length > 0 ? ask.chosenBy : "likeness";
      const at = view.dataVersion.number;
      const answers = await Promise.all(asked.map((one) => findMemoCase(lang, one, at)));
      const keyOf = ({ case: shown, n }: FoundMemoCase) => `${shown.id}~${n}`;
      const { taken, leftOut } = takeCases(asked, answers, { keyOf, most: mostMemoCases });
      const likeness = await likenessOf(lang, view, taken);
      const kept: AskedCase[] = taken.map(({ case: shown, n }) => ({ slug: shown.number, n }));
      return found(
        memoOf({
          lang,
          permalink: memoAddress(lang, memoParameters(view.query, at, { cases: kept, chosenBy })),
          chosenBy,
          precedents: view,
          cases: taken.map((one) => ({ ...one, likeness: likeness.get(one) ?? null })),
          leftOut,
          sources: await readMemoSources(lang, taken),
        }),
      );
    },
  );
}

function likest({ hits }: PrecedentsView): AskedCase[] {
  return hits.slice(0, usualMemoCases).map(({ card }) => ({ slug: card.number, n: null }));
}

/** How like the chosen cases are, each by the defendant who was picked or by the likest of them. */
async function likenessOf(lang: Language, view: PrecedentsView, cases: readonly FoundMemoCase[]) {
  const comparison = comparisonOf(view.query);
  const likeness = new Map<FoundMemoCase, MemoLikeness>();
  if (comparison.weight === 0) return likeness;
  const keys = await readKeys(precedentKeys);
  const { names } = await precedentChoices(lang);
  const chosen = new Set(cases.map(({ case: shown }) => shown.id));
  const { rows } = await readPrecedents(keys, view.query.dataVersion);
  const own = rows.filter(({ id }) => chosen.has(id));
  for (const one of cases) {
    const picked = own.filter((row) => isOf(one, row));
    const ranked = likestCases(picked, comparison, 1);
    const [hit] = await precedentHits(ranked, { lang, names, comparison, rows: picked });
    if (hit) likeness.set(one, hit);
  }
  return likeness;
}

function isOf({ case: shown, n }: FoundMemoCase, { id, profile }: PrecedentRow): boolean {
  return id === shown.id && (n === null || n === profile.ordinal);
}
