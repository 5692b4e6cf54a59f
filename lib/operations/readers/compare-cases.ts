import { casesPerPage, readCards } from "@/lib/data/published/read-cases";
import { readVersion } from "@/lib/data/published/read-documents";
import { compareCases as tableOf } from "@/lib/domain/compare/compare-cases";
import { type ComparedCase, mostCompared } from "@/lib/domain/compare/compare-table";
import type {
  AskedCase,
  ChosenCase,
  CompareAsk,
  CompareView,
  NotCompared,
} from "@/lib/domain/compare/compare-view";
import type { Language } from "@/lib/domain/language";
import { publicCase } from "@/lib/domain/public/public-case";
import type { Shown } from "@/lib/domain/public/shown";
import { type Answer, askedSubject, keysOfAsked, takeCases } from "./asked-case";
import { found as answered, shownWith } from "./shown-with";

/** Two to six public cases side by side; where there are fewer, the list to choose them from. */
export async function compareCases(lang: Language, ask: CompareAsk): Promise<Shown<CompareView>> {
  return shownWith(["cases", ...(await keysOfAsked(ask.cases))], async () => {
    const answers = await Promise.all(ask.cases.map((one) => findCase(lang, one)));
    const keyOf = (one: ComparedCase) => chosenCase(one).key;
    const found = takeCases(ask.cases, answers, { keyOf, most: mostCompared });
    const { leftOut, ...table } = tableOf(found.taken);
    const wantsTable = table.columns.length > 1 && ask.page === null;
    return answered({
      chosen: found.taken.map(chosenCase),
      notCompared: found.leftOut,
      table: wantsTable ? table : null,
      leftOut: wantsTable ? leftOut : 0,
      picker: wantsTable ? null : await pickerOf(lang, ask.page ?? 1),
    });
  });
}

async function findCase(
  lang: Language,
  asked: AskedCase,
): Promise<Answer<ComparedCase, NotCompared["why"]>> {
  const subject = await askedSubject(asked);
  if ("why" in subject) return subject;
  const wanted = { kind: "case", lang, schema: publicCase } as const;
  const shown = await readVersion(wanted, subject.id, subject.version);
  if (!shown?.document) return { why: "gone" };
  const { n } = asked;
  if (n !== null && n > shown.document.defendants.length) return { why: "person" };
  return { found: { case: shown.document, version: shown.version, n } };
}

function chosenCase({ case: shown, n }: ComparedCase): ChosenCase {
  const key = n === null ? shown.slug : `${shown.slug}~${n}`;
  return { key, slug: shown.slug, title: shown.title, n };
}

async function pickerOf(lang: Language, page: number): Promise<CompareView["picker"]> {
  const query = { chosen: {}, sort: "title", page, view: "cards" } as const;
  const asked = await readCards(lang, query);
  const pages = Math.max(1, Math.ceil(asked.total / casesPerPage));
  if (page <= pages) return { cards: asked.cards, page, pages };
  return { cards: (await readCards(lang, { ...query, page: pages })).cards, page: pages, pages };
}
