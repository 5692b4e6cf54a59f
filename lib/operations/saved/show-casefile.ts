import { inTransaction } from "@/lib/data/desk/transaction";
import { readCaseTitles } from "@/lib/data/published/read-cases";
import type { Actor } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import type { CasefileView, ListedCasefile } from "@/lib/domain/saved/views";
import { keeper, notThere } from "./keeper";

/** One's own sets of cases, with how many each has. */
export function listCasefiles(actor: Actor): Promise<ListedCasefile[]> {
  const account = keeper(actor);
  return inTransaction(({ casefiles }) => casefiles.listOf(account));
}

/** One of one's own sets of cases. Titles are those of today: nothing of a withdrawn case is kept. */
export async function showCasefile(
  actor: Actor,
  lang: Language,
  id: string,
): Promise<CasefileView> {
  const account = keeper(actor);
  const casefile = await inTransaction(({ casefiles }) => casefiles.one({ id, account }));
  if (!casefile) throw notThere();
  const { items, ...rest } = casefile;
  const ids = items.map(({ caseId }) => caseId);
  const known = new Map((await readCaseTitles(ids, lang)).map((one) => [one.id, one]));
  const cases = items.map((item) => {
    const now = known.get(item.caseId);
    return { ...item, slug: now?.slug ?? null, title: now?.title ?? "" };
  });
  return { ...rest, cases };
}
