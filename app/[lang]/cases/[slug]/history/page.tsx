import { CaseHistory } from "@/components/case/case-history";
import { PublicPage } from "@/components/shell/public-page";
import { translatorFor } from "@/lib/messages/translator";
import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { pageLanguage } from "@/lib/web/page-language";

type Props = { params: Promise<{ lang: string; slug: string }> };

export default async function CaseHistoryPage({ params }: Props) {
  const { lang: segment, slug } = await params;
  const lang = pageLanguage(segment);
  const t = translatorFor(lang);
  const shown = await showCaseHistory(lang, slug);
  const view = shown.status === 200 ? shown.view : null;
  const title = t("case.history.of", { title: view?.title ?? "" });
  return (
    <PublicPage lang={lang} path={`/cases/${slug}/history`} title={title} shown={shown}>
      {view ? <CaseHistory view={view} t={t} /> : null}
    </PublicPage>
  );
}
