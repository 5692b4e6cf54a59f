import { readCardsWith } from "@/lib/data/published/read-cases";
import { type ReadArticle, readStages } from "@/lib/data/reference/read-law";
import type { Language } from "@/lib/domain/language";
import type { ArticleView } from "@/lib/domain/public/views";

/** An article with its parts, its stages in time and the cases under it. */
export async function articleView(article: ReadArticle, lang: Language): Promise<ArticleView> {
  const { partsInForce, ...rest } = article;
  const cases = await readCardsWith(lang, "article", article.number);
  const stages = await readStages();
  return {
    ...rest,
    parts: article.parts.map((part) => ({
      ...part,
      cases: cases.filter((card) => card.provisions.includes(part.provision)).length,
    })),
    stages: stages.map((stage) => ({ ...stage, parts: partsInForce[stage.id] ?? [] })),
    cases,
  };
}
