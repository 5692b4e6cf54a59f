import { readArticle } from "@/lib/data/reference/read-law";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { ArticleView } from "@/lib/domain/public/views";
import { articleView } from "./article-view";
import { found, shownWith } from "./shown-with";

/** One article of the Code. */
export function showArticle(lang: Language, number: string): Promise<Shown<ArticleView>> {
  return shownWith(["law", "cases"], async () => {
    const article = await readArticle(number);
    return article ? found(await articleView(article, lang)) : { status: 404 };
  });
}
