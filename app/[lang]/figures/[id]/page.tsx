import "@/app/styles/ledger.css";
import { FigurePage } from "@/components/figures/figure-page";
import { asTitle } from "@/components/prose/as-title";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { showFigure } from "@/lib/operations/readers/show-figure";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string; id: string }> };

export default async function Page({ params }: PageProps) {
  const { lang: segment, id } = await params;
  const lang = pageLanguage(segment);
  const t = translatorFor(lang);
  const shown = await showFigure(lang, id);
  const title = shown.status === 200 ? asTitle(shown.view.figure.statement) : "";
  return (
    <ReferencePage lang={lang} path={`/figures/${id}`} title={title} shown={shown}>
      {shown.status === 200 ? <FigurePage view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
