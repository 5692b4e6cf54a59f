import { AlikeCases } from "@/components/case/alike-cases";
import { PublicPage } from "@/components/shell/public-page";
import { translatorFor } from "@/lib/messages/translator";
import { showAlike } from "@/lib/operations/readers/show-alike";
import { pageLanguage } from "@/lib/web/page-language";

type Props = { params: Promise<{ lang: string; slug: string }> };

export default async function AlikePage({ params }: Props) {
  const { lang: segment, slug } = await params;
  const lang = pageLanguage(segment);
  const t = translatorFor(lang);
  const shown = await showAlike(lang, slug);
  const view = shown.status === 200 ? shown.view : null;
  const title = t("case.alike.of", { title: view?.title ?? "" });
  return (
    <PublicPage lang={lang} path={`/cases/${slug}/alike`} title={title} shown={shown}>
      {view ? <AlikeCases view={view} t={t} /> : null}
    </PublicPage>
  );
}
