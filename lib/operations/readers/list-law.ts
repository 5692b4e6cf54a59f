import { readFacet } from "@/lib/data/published/read-cases";
import { type ReadArticle, readArticles } from "@/lib/data/reference/read-law";
import { libertyRange } from "@/lib/domain/provision";
import type { Shown } from "@/lib/domain/public/shown";
import type { LawListView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** The articles of the chapter with how many cases stand under each. */
export function listLaw(): Promise<Shown<LawListView>> {
  return shownWith(["law", "cases"], async () => {
    const counts = new Map((await readFacet("article", {})).map((row) => [row.value, row.count]));
    const articles = await readArticles();
    return found({
      articles: articles.map((article) => ({
        number: article.number,
        titleRu: article.titleRu,
        titleEn: article.titleEn,
        parts: article.parts.map((part) => part.part),
        cases: counts.get(article.number) ?? 0,
        maxMonths: highestMaximum(article),
      })),
    });
  });
}

/** The highest maximum of deprivation of liberty among the versions in force, in months. */
function highestMaximum(article: ReadArticle): number | null {
  const inForce = article.parts.flatMap((part) =>
    part.versions.filter((version) => version.validTo === null),
  );
  const months = inForce.flatMap((version) => libertyRange(version)?.maxMonths ?? []);
  return months.length > 0 ? Math.max(...months) : null;
}
