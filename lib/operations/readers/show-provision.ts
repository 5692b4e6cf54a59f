import { readArticle } from "@/lib/data/reference/read-law";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { ProvisionView } from "@/lib/domain/public/views";
import { articleView } from "./article-view";
import { found, shownWith } from "./shown-with";

/** One part of an article, with its versions and the cases under it. */
export function showProvision(
  lang: Language,
  number: string,
  part: string,
): Promise<Shown<ProvisionView>> {
  return shownWith(["law", "cases"], async () => {
    const read = await readArticle(number);
    const own = read?.parts.find((candidate) => candidate.part === part);
    if (!read || !own) return { status: 404 };
    const article = await articleView(read, lang);
    return found({
      article,
      provision: own.provision,
      part: own.part,
      versions: own.versions,
      cases: article.cases.filter((card) => card.provisions.includes(own.provision)),
    });
  });
}
