import { courtNames } from "@/components/courts/court-names";
import { CourtPage } from "@/components/courts/court-page";
import { ReferencePage } from "@/components/prose/reference-page";
import { translatorFor } from "@/lib/messages/translator";
import { showCourt } from "@/lib/operations/readers/show-court";
import { pageLanguage } from "@/lib/web/page-language";

type PageProps = { params: Promise<{ lang: string; code: string }> };

export default async function Page({ params }: PageProps) {
  const { lang: segment, code } = await params;
  const lang = pageLanguage(segment);
  const t = translatorFor(lang);
  const shown = await showCourt(lang, code);
  const title = shown.status === 200 ? courtNames(shown.view, lang).here : "";
  return (
    <ReferencePage {...{ lang, title, shown }} path={`/courts/${code}`} feed={`/courts/${code}`}>
      {shown.status === 200 ? <CourtPage view={shown.view} t={t} /> : null}
    </ReferencePage>
  );
}
