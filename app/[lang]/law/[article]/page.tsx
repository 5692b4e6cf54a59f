import { ArticlePage } from "@/components/law/article-page";
import { lawTitle } from "@/components/law/law-opening";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { showArticle } from "@/lib/operations/readers/show-article";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string; article: string }> };

export default async function Page({ params }: PageProps) {
  const { lang: segment, article } = await params;
  const lang = pageLanguage(segment);
  const t = translatorFor(lang);
  const shown = await showArticle(lang, article);
  const title = shown.status === 200 ? lawTitle(article, t) : "";
  return (
    <ReferencePage {...{ lang, title, shown }} path={`/law/${article}`} feed={`/law/${article}`}>
      {shown.status === 200 ? <ArticlePage article={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
