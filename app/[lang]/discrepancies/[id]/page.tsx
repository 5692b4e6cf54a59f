import "@/app/styles/ledger.css";
import { DiscrepancyPage } from "@/components/discrepancies/discrepancy-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { showDiscrepancy } from "@/lib/operations/readers/show-discrepancy";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string; id: string }> };

export default async function Page({ params }: PageProps) {
  const { lang: segment, id } = await params;
  const lang = pageLanguage(segment);
  const t = translatorFor(lang);
  const shown = await showDiscrepancy(lang, id);
  const title = shown.status === 200 ? shown.view.discrepancy.title : "";
  return (
    <ReferencePage lang={lang} path={`/discrepancies/${id}`} title={title} shown={shown}>
      {shown.status === 200 ? <DiscrepancyPage view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
