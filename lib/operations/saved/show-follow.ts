import { inTransaction } from "@/lib/data/desk/transaction";
import { readCaseTitles } from "@/lib/data/published/read-cases";
import { readCourts } from "@/lib/data/reference/read-courts";
import { readArticle } from "@/lib/data/reference/read-law";
import type { Actor } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import { splitProvision } from "@/lib/domain/provision";
import type { FollowTarget } from "@/lib/domain/saved/follow-target";
import type { FollowView } from "@/lib/domain/saved/views";
import { keeper, notThere } from "./keeper";

/** What can be done about a case, a court or a provision with an account. */
export async function showFollow(
  actor: Actor,
  lang: Language,
  target: FollowTarget,
): Promise<FollowView> {
  const account = keeper(actor);
  const title = await titleOf(lang, target);
  if (title === null) throw notThere();
  return inTransaction(async ({ alerts, casefiles }) => {
    const own = await alerts.listOf(account);
    const same = own.find(
      ({ what, subject, isStopped }) => what === target.what && subject === target.id && !isStopped,
    );
    const files = target.what === "case" ? await casefiles.listOf(account) : [];
    const named = files.map(({ id, name }) => ({ id, name }));
    return { target, title, cadence: same?.cadence ?? null, casefiles: named };
  });
}

/** What the thing is called in public; null where there is no such thing, or it is not public. */
export async function titleOf(lang: Language, { what, id }: FollowTarget): Promise<string | null> {
  if (what === "case") return (await readCaseTitles([id], lang))[0]?.title ?? null;
  if (what === "court") {
    const court = (await readCourts()).find(({ code }) => code === id);
    return (lang === "ru" ? court?.nameRu : court?.nameEn) ?? null;
  }
  const [number, part] = splitProvision(id);
  const article = await readArticle(number);
  const isThere = part === null ? article : article?.parts.some((one) => one.provision === id);
  return isThere ? "" : null;
}
